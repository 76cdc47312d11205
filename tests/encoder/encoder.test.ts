import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encoderFiles } from '../../scripts/models';
import { type OpenEncoder, openEncoder, openWhenNeeded } from '../../src/encoder/encoder';
import { READER } from '../../src/encoder/reader.data';
import { TAGS, VECTOR_SIZE } from '../../src/engine/encode/meaning';
import type { EncodedPassage } from '../../src/engine/resources';

const passage = (text: string) => text.split(' ');
const SLAMMED = passage('The minister slammed the inquiry on Tuesday , a spokesman said .');
const SAID = passage('She said that the probe was a farce .');
const LONG = Array.from({ length: 400 }, (_, k) => (k % 2 === 0 ? 'unbelievable' : `ranking${k}`));

function vectorOf(passage: EncodedPassage | undefined, word: number): readonly number[] {
  return [...(passage?.vectors.subarray(word * VECTOR_SIZE, (word + 1) * VECTOR_SIZE) ?? [])];
}

function cosine(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
}

let encoder: OpenEncoder;
beforeAll(async () => {
  encoder = await openEncoder(await encoderFiles());
});
afterAll(() => encoder.close());

describe('the encoder', () => {
  it('says of each word what it means', async () => {
    const [slammed, said] = await encoder.encode([SLAMMED, SAID]);
    const inquiry = vectorOf(slammed, SLAMMED.indexOf('inquiry'));
    const likeness = (word: string) => cosine(inquiry, vectorOf(said, SAID.indexOf(word)));
    expect(likeness('probe')).toBeGreaterThan(likeness('farce'));
    expect(cosine(inquiry, inquiry)).toBeCloseTo(1, 2);
    expect(slammed?.tags).toHaveLength(SLAMMED.length * TAGS.length);
  });

  it('says the same of a passage whatever stands before and after it', async () => {
    const [alone] = await encoder.encode([SLAMMED]);
    const [, among] = await encoder.encode([LONG, SLAMMED, SAID]);
    expect(among).toEqual(alone);
  });

  it('gives rounded numbers', async () => {
    const [{ vectors, tags } = { vectors: [], tags: [] }] = await encoder.encode([SLAMMED]);
    expect([...vectors].every((value) => Number.isInteger(value * 1024) && !Object.is(value, -0))).toBe(true);
    expect([...tags].every((value) => Number.isInteger(value * 64) && !Object.is(value, -0))).toBe(true);
  });

  it('reads a passage that is too long a part at a time', async () => {
    const [long, none] = await encoder.encode([LONG, []]);
    expect(long?.vectors).toHaveLength(LONG.length * VECTOR_SIZE);
    expect(none?.vectors).toHaveLength(0);
    const last = vectorOf(long, LONG.length - 1);
    expect(cosine(last, last)).toBeCloseTo(1, 2);
  });

  it('tells how much is done, and ends when it is told to', async () => {
    const shares: number[] = [];
    const stopped = new AbortController();
    const progress = (share: number) => {
      shares.push(share);
      if (shares.length === 2) stopped.abort(new Error('stopped'));
    };
    await expect(encoder.encode([SAID, SLAMMED, SAID], { progress, signal: stopped.signal })).rejects.toThrow(
      'stopped',
    );
    expect(shares).toHaveLength(2);
    await encoder.encode([SAID, SLAMMED, LONG], { progress });
    expect(shares.slice(2)).toEqual(shares.slice(2).sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  it('lets a timer have its turn on the way', async () => {
    const stopped = new AbortController();
    setTimeout(() => stopped.abort(new Error('stopped by a timer')));
    await expect(encoder.encode(Array(50).fill(SLAMMED), { signal: stopped.signal })).rejects.toThrow('by a timer');
  });

  it('is for English, and for what may be', () => {
    expect(['en', 'en-GB', 'EN-us', 'und'].every(encoder.reads)).toBe(true);
    expect(['de', 'fr-CA', 'enm', ''].some(encoder.reads)).toBe(false);
  });
});

describe('what can’t be opened', () => {
  it('is a model whose bytes are not those that are known', async () => {
    const files = await encoderFiles();
    const damaged = files.model.slice();
    damaged[1_000_000] = 255 - (damaged[1_000_000] ?? 0);
    const attempts = [{ model: damaged }, { model: files.model.slice(0, -1) }, { vocabulary: `${files.vocabulary}x` }];
    for (const wrong of attempts)
      await expect(openEncoder({ ...files, ...wrong })).rejects.toMatchObject({
        name: 'EncoderProblem',
        code: 'damaged',
      });
  });

  it('is what is no model', async () => {
    const model = new TextEncoder().encode('no model');
    const sha256 = 'f62c7d17e241fe5c5c0c64d2e32ab6e3bd10547a9c02977cc126acc0fe6e6554';
    const files = { ...READER.files, model: { name: 'none.onnx', bytes: model.length, sha256 } };
    const opening = openEncoder({ ...(await encoderFiles()), model }, { ...READER, files });
    await expect(opening).rejects.toMatchObject({ name: 'EncoderProblem', code: 'cannot-start' });
  });
});

describe('an encoder that is opened when it is needed', () => {
  it('is opened once, by the first that it reads', async () => {
    let opened = 0;
    const lazy = openWhenNeeded(async () => {
      opened += 1;
      return encoder;
    });
    expect([lazy.version, lazy.reads('en'), opened]).toEqual([READER.version, true, 0]);
    expect(await lazy.encode([SAID])).toEqual(await encoder.encode([SAID]));
    await lazy.encode([SLAMMED]);
    expect(opened).toBe(1);
  });
});
