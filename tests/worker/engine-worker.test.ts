import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TAGS, VECTOR_SIZE } from '../../src/engine/encode/meaning';
import type { Encoder } from '../../src/engine/resources';
import type { Comparison } from '../../src/model/comparison';
import { addPart, type Part } from '../../src/projections/parts';
import { NO_WORK } from '../../src/review/history';
import { linkTogether } from '../../src/review/relink';
import type { EngineRequest } from '../../src/worker/protocol';

const HOME = 'https://reader.example/';
const [A, B] = [
  { sentences: ['The harbour of Ostrel reopened on Monday.', 'Nobody was hurt.'] },
  { sentences: ['On Monday the harbour of Ostrel was opened again.', 'Ferries sail as usual.'] },
];

/** Knows nothing of any word, and counts the passages that it has read. */
const encoder = {
  version: 'reader-1',
  scale: 10,
  none: 0.5,
  reads: () => true,
  read: 0,
  encode: async (passages) => {
    encoder.read += passages.length;
    return passages.map((words) => ({
      vectors: new Float32Array(words.length * VECTOR_SIZE).fill(VECTOR_SIZE ** -0.5),
      tags: new Float32Array(words.length * TAGS.length),
    }));
  },
} satisfies Encoder & { read: number } as Encoder & { read: number };

const openedEncoder = vi.fn(async (): Promise<Encoder> => encoder);
const encoderAtHand = vi.fn(async (): Promise<Encoder | null> => encoder);
vi.mock('../../src/worker/open-encoder', () => ({
  openedEncoder: () => openedEncoder(),
  encoderAtHand: () => encoderAtHand(),
}));

/** What the worker posts in answer to one request. */
let ask: (request: EngineRequest) => Promise<readonly Record<string, unknown>[]>;

beforeEach(async () => {
  vi.resetModules();
  encoder.read = 0;
  let listen: (event: { data: EngineRequest }) => Promise<void> = async () => {};
  const posted: Record<string, unknown>[] = [];
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => {
    listen = listener;
  });
  vi.stubGlobal('postMessage', (message: Record<string, unknown>) => posted.push(message));
  await import('../../src/worker/engine.worker');
  ask = async (data) => {
    posted.length = 0;
    await listen({ data });
    return posted;
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function delivered(posted: readonly Record<string, unknown>[]): Comparison {
  const frame = posted.find((each) => 'frame' in each)?.frame as Comparison;
  for (const { part } of posted) if (part) addPart(frame, part as Part);
  return frame;
}

const comparing = (closely: string | null): EngineRequest => ({ id: 1, task: 'compare', a: A, b: B, closely });

test('a quick comparison opens no encoder', async () => {
  const comparison = delivered(await ask(comparing(null)));
  expect(comparison.engine?.resources.encoder).toBeNull();
  expect(openedEncoder).not.toHaveBeenCalled();
});

test('a closer reading is made with the encoder, and says so', async () => {
  const posted = await ask(comparing(HOME));
  expect(delivered(posted).engine?.resources.encoder).toBe('reader-1');
  expect(posted.at(-1)).toEqual({ id: 1, ok: true });
  expect(encoder.read).toBeGreaterThan(0);
});

test('what both reports begin with is told before anything of the comparison', async () => {
  const posted = await ask(comparing(null));
  const told = posted.findIndex((each) => 'beginnings' in each);
  expect(told).toBeGreaterThanOrEqual(0);
  expect(told).toBeLessThan(posted.findIndex((each) => 'frame' in each));
  expect(JSON.stringify(posted[told])).toMatch(/harbour of Ostrel reopened.*Ferries sail as usual/);
});

test('an encoder that can’t be opened, or breaks off, is a failure with its words', async () => {
  openedEncoder.mockRejectedValueOnce(new Error('no memory'));
  expect(await ask(comparing(HOME))).toEqual([{ id: 1, ok: false, message: 'no memory' }]);
  openedEncoder.mockResolvedValueOnce({ ...encoder, encode: () => Promise.reject(new Error('it broke off')) });
  expect((await ask(comparing(HOME))).at(-1)).toEqual({ id: 1, ok: false, message: 'it broke off' });
});

test('a link made by hand is read by the encoder where the comparison was, and made without where there is none', async () => {
  const quick = structuredClone(delivered(await ask(comparing(null))));
  const closer = structuredClone(delivered(await ask(comparing(HOME))));
  const rework = (comparison: Comparison): EngineRequest => {
    const operation = linkTogether(comparison, { a: ['a1'], b: ['b1'] }, 'mine');
    if (operation.type !== 'relink') throw new Error('no link');
    const work = { ...NO_WORK, linked: operation.together };
    return { id: 2, task: 'rework', comparison, work, home: HOME };
  };
  encoder.read = 0;
  const mine = (posted: readonly Record<string, unknown>[]) => delivered(posted).links.map(({ id }) => id);
  expect(mine(await ask(rework(quick)))).toContain('mine');
  expect(encoderAtHand).not.toHaveBeenCalled();
  expect(mine(await ask(rework(closer)))).toContain('mine');
  expect(encoder.read).toBe(2);
  encoderAtHand.mockResolvedValueOnce(null);
  expect(mine(await ask(rework(closer)))).toContain('mine');
  expect(encoder.read).toBe(2);
});
