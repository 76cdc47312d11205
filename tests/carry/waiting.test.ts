import { beforeEach, expect, test, vi } from 'vitest';
import { bring, bringAlone, takeBrought, together, waitingFor } from '../../src/carry/waiting';

const HOME = 'https://host.example/parallax/';
const HOUR = 3_600_000;
const at = (time: number) => ({ text: String(time), link: '', at: time });
const times = (all: readonly { at: number }[]) => all.map((each) => each.at);

beforeEach(() => {
  // What a browser has and jsdom has not: a cache whose keys are addresses of the web.
  const kept = new Map<string, string>();
  const cache = {
    put: async (key: string, response: Response) => {
      if (!/^https?:/.test(key)) throw new TypeError('no such scheme');
      kept.set(key, await response.text());
    },
    match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
    delete: async (key: string) => kept.delete(key),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  return () => vi.unstubAllGlobals();
});

test('what is brought within an hour belongs together, two at most', () => {
  expect(times(together([at(0)], at(1_000)))).toEqual([0, 1_000]);
  expect(times(together([at(0)], at(HOUR)))).toEqual([HOUR]);
  expect(times(together([at(0), at(1)], at(2)))).toEqual([1, 2]);
});

test('one report waits for the other; the pair is given once', async () => {
  await bring(at(1), HOME);
  expect(times(await takeBrought(HOME))).toEqual([1]);
  expect(await waitingFor(HOME, 2)).toEqual(at(1));
  await bring(at(2), HOME);
  expect(times(await takeBrought(HOME))).toEqual([1, 2]);
  expect(await takeBrought(HOME)).toEqual([]);
  expect(await waitingFor(HOME, 3)).toBeNull();
});

test('nothing waits for longer than an hour, and a new beginning leaves nothing behind', async () => {
  await bring(at(1), HOME);
  expect(await waitingFor(HOME, HOUR + 2)).toBeNull();
  await bringAlone(at(5), HOME);
  expect(times(await takeBrought(HOME))).toEqual([5]);
});

test('each reader has its own, also one that does not lie on the web', async () => {
  await bring(at(1), 'chrome-extension://abc/');
  await bring(at(2), HOME);
  expect(times(await takeBrought('chrome-extension://abc/'))).toEqual([1]);
  expect(times(await takeBrought(HOME))).toEqual([2]);
});
