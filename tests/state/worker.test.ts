import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EngineRequest } from '../../src/worker/protocol';

/** Stands in for the browser's worker: answers only when it is told to. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  requests: EngineRequest[] = [];
  terminated = false;
  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: EngineRequest) {
    this.requests.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  answer(data: object) {
    this.dispatchEvent(new MessageEvent('message', { data: { id: this.requests.at(-1)?.id, ...data } }));
  }
}

const never = new AbortController().signal;
const [a, b] = [{ text: 'a' }, { text: 'b' }];

beforeEach(() => {
  vi.resetModules();
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => vi.unstubAllGlobals());

async function client() {
  return (await import('../../src/worker/client')).compareInWorker;
}

test('reads one text with the worker that compares', async () => {
  const { compareInWorker, ingestInWorker } = await import('../../src/worker/client');
  const report = ingestInWorker({ text: 'a' }, 'b', never);
  expect(FakeWorker.all[0]?.requests).toMatchObject([{ task: 'ingest', source: { text: 'a' }, side: 'b' }]);
  FakeWorker.all[0]?.answer({ ok: true, report: 'read' });
  expect(await report).toBe('read');
  const comparison = compareInWorker(a, b, never);
  FakeWorker.all[0]?.answer({ frame: 'compared' });
  FakeWorker.all[0]?.answer({ ok: true });
  expect(await comparison).toBe('compared');
  const failed = ingestInWorker({ text: 'a' }, 'a', never);
  FakeWorker.all[0]?.answer({ ok: false, message: 'no such block' });
  await expect(failed).rejects.toThrow('Reading the text failed: no such block');
});

test('tells how much is done on the way', async () => {
  const shares: number[] = [];
  const compared = (await client())(a, b, never, (share) => shares.push(share));
  FakeWorker.all[0]?.answer({ share: 0.2 });
  FakeWorker.all[0]?.answer({ id: -1, share: 0.7 });
  FakeWorker.all[0]?.answer({ share: 1 });
  FakeWorker.all[0]?.answer({ frame: 'compared' });
  FakeWorker.all[0]?.answer({ ok: true });
  expect(await compared).toBe('compared');
  expect(shares).toEqual([0.2, 1]);
});

test('gives the comparison, and keeps the worker for the next one', async () => {
  const compare = await client();
  const first = compare(a, b, never);
  FakeWorker.all[0]?.answer({ frame: 'first' });
  FakeWorker.all[0]?.answer({ ok: true });
  expect(await first).toBe('first');
  const second = compare(b, a, never);
  FakeWorker.all[0]?.answer({ frame: 'second' });
  FakeWorker.all[0]?.answer({ ok: true });
  expect(await second).toBe('second');
  expect(FakeWorker.all).toHaveLength(1);
});

test('aborting ends its own worker and no other', async () => {
  const compare = await client();
  const abort = new AbortController();
  const dropped = compare(a, b, abort.signal);
  const kept = compare(b, a, never);
  abort.abort();
  await expect(dropped).rejects.toThrow(/abort/i);
  FakeWorker.all[1]?.answer({ frame: 'kept' });
  FakeWorker.all[1]?.answer({ ok: true });
  expect(await kept).toBe('kept');
  expect(FakeWorker.all.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test('a failure and a crash are told as errors, and the next comparison has a new worker', async () => {
  const compare = await client();
  const failed = compare(a, b, never);
  FakeWorker.all[0]?.answer({ ok: false, message: 'no such sentence' });
  await expect(failed).rejects.toThrow('The comparison failed: no such sentence');
  const crashed = compare(a, b, never);
  FakeWorker.all[1]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  await expect(crashed).rejects.toThrow('stopped unexpectedly (out of memory)');
});
