import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadingRequest } from '../../src/worker/protocol';
import { readRichText, readSaved, readSource } from '../../src/worker/reading';

/** Stands in for the browser's worker: answers only when it is told to. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  requests: ReadingRequest[] = [];
  terminated = false;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: ReadingRequest) {
    this.requests.push(request);
  }
  terminate() {
    this.terminated = true;
  }
}

const BYTES = new Uint8Array([1]);
const READ = { ok: true, source: { text: 'a' } };

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each file is read in a thread of its own, which ends with it', async () => {
  const first = readSource(BYTES, 'a.pdf', { encoding: 'utf-8' });
  const second = readRichText('<p>x', 'The text');
  const [one, other] = FakeWorker.all;
  expect(one?.requests).toEqual([{ bytes: BYTES, name: 'a.pdf', options: { encoding: 'utf-8' } }]);
  expect(other?.requests).toEqual([{ html: '<p>x', name: 'The text' }]);
  one?.dispatchEvent(new MessageEvent('message', { data: { action: 'ready' } }));
  one?.dispatchEvent(new MessageEvent('message', { data: { read: READ } }));
  expect(await first).toEqual(READ);
  expect([one?.terminated, other?.terminated]).toEqual([true, false]);
  other?.dispatchEvent(new MessageEvent('message', { data: { read: READ } }));
  expect(await second).toEqual(READ);
});

test('a file that takes longer than a minute is given up, and its thread ended', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  const read = readSource(BYTES, 'a.pdf');
  await vi.advanceTimersByTimeAsync(59_000);
  expect(FakeWorker.all[0]?.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await read).toMatchObject({
    ok: false,
    problem: { code: 'unreadable', message: expect.stringContaining('“a.pdf” was given up') },
  });
  expect(FakeWorker.all[0]?.terminated).toBe(true);
});

test.each([
  [new Event('error'), 'could not be loaded'],
  [new ErrorEvent('error', { message: 'out of memory' }), 'stopped unexpectedly'],
  [new Event('messageerror'), 'stopped unexpectedly'],
])('a thread that fails is told of: %#', async (event, says) => {
  const read = readSource(BYTES, 'a.html');
  FakeWorker.all[0]?.dispatchEvent(event);
  expect(await read).toMatchObject({ ok: false, problem: { message: expect.stringContaining(says) } });
});

test('a saved file is read in a thread too, and what befell that is said of it', async () => {
  const read = readSaved(BYTES);
  expect(FakeWorker.all[0]?.requests).toEqual([{ saved: BYTES }]);
  FakeWorker.all[0]?.dispatchEvent(new MessageEvent('message', { data: { saved: { ok: false, says: 'is damaged' } } }));
  expect(await read).toEqual({ ok: false, says: 'is damaged' });
  const other = readSaved(BYTES);
  FakeWorker.all[1]?.dispatchEvent(new Event('error'));
  expect(await other).toEqual({ ok: false, says: expect.stringContaining('could not be loaded') });
  expect(FakeWorker.all.every(({ terminated }) => terminated)).toBe(true);
});
