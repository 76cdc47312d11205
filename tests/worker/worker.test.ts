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
  const compared = (await client())(a, b, never, { progress: (share) => shares.push(share) });
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

test('the worker that has the encoder open is the one that is kept', async () => {
  const compare = await client();
  const quick = compare(a, b, never);
  const transfers: unknown[] = [];
  const closer = compare(b, a, never, { closely: true, transferred: (transfer) => transfers.push(transfer) });
  expect(FakeWorker.all[1]?.requests).toMatchObject([{ task: 'compare', closely: new URL('.', location.href).href }]);
  for (const [k, frame] of ['quick', 'closer'].entries()) {
    FakeWorker.all[k]?.answer({ transfer: k });
    FakeWorker.all[k]?.answer({ frame });
    FakeWorker.all[k]?.answer({ ok: true });
    await (k === 0 ? quick : closer);
  }
  expect(transfers).toEqual([1]);
  expect(FakeWorker.all.map(({ terminated }) => terminated)).toEqual([true, false]);
  const failed = compare(b, a, never, { closely: true });
  FakeWorker.all[1]?.answer({ ok: false, message: 'reader-1.onnx is damaged' });
  await expect(failed).rejects.toThrow('The closer reading failed: reader-1.onnx is damaged');
  expect(FakeWorker.all[1]?.terminated).toBe(true);
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
  await vi.waitFor(() => expect(FakeWorker.all).toHaveLength(3));
  FakeWorker.all[2]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  await expect(crashed).rejects.toThrow('stopped unexpectedly (out of memory), and again');
  expect(FakeWorker.all.every(({ terminated }) => terminated)).toBe(true);
});

test('a worker that crashes once is replaced, and nobody need know', async () => {
  const compared = (await client())(a, b, never);
  FakeWorker.all[0]?.dispatchEvent(new ErrorEvent('error'));
  await vi.waitFor(() => expect(FakeWorker.all).toHaveLength(2));
  FakeWorker.all[1]?.answer({ frame: 'compared' });
  FakeWorker.all[1]?.answer({ ok: true });
  expect(await compared).toBe('compared');
});

test('a reader who gives up between two workers gets no third', async () => {
  const abort = new AbortController();
  const compared = (await client())(a, b, abort.signal);
  FakeWorker.all[0]?.dispatchEvent(new ErrorEvent('error'));
  abort.abort();
  await expect(compared).rejects.toThrow();
  expect(FakeWorker.all.every(({ terminated }) => terminated)).toBe(true);
});

test('silence is told to who watches, and counts only while the page is awake', async () => {
  vi.useFakeTimers();
  const compare = await client();
  const silences: number[] = [];
  const abort = new AbortController();
  const compared = compare(a, b, abort.signal, { silent: (seconds) => silences.push(seconds) });
  vi.advanceTimersByTime(2_000);
  FakeWorker.all[0]?.answer({ share: 0.2 });
  vi.advanceTimersByTime(1_000);
  expect(silences).toEqual([1, 2, 1]);
  // Asleep for an hour.
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.spyOn(performance, 'now').mockReturnValueOnce(performance.now() + 3_600_000);
  vi.advanceTimersByTime(1_000);
  expect(silences.at(-1)).toBe(1);
  abort.abort();
  await expect(compared).rejects.toThrow();
  vi.useRealTimers();
});

test('a worker that nobody watches is ended after a minute of silence', async () => {
  vi.useFakeTimers();
  const { ingestInWorker } = await import('../../src/worker/client');
  const read = ingestInWorker({ text: 'a' }, 'a', never);
  const failed = expect(read).rejects.toThrow('nothing had come from it for 60 seconds');
  await vi.advanceTimersByTimeAsync(59_500);
  expect(FakeWorker.all[0]?.terminated).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  await failed;
  expect(FakeWorker.all[0]?.terminated).toBe(true);
  vi.useRealTimers();
});
