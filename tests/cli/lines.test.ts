import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParcels, type Line, readLines, textOf } from '../../src/cli/lines';
import { packed, unpacked } from '../../src/cli/parcel';

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(text: string | Uint8Array, { most = 1000, chunk = 3 } = {}) {
  const lines: Line[] = [];
  for await (const some of readLines(inChunks(Buffer.from(text), chunk), most)) lines.push(...some);
  return lines.map((line) => ({ ...line, text: textOf(line) }));
}

const texts = async (text: string) => (await all(text)).map((line) => line.text);

async function parcelsOf(chunks: readonly string[], { most = 3, bytes = 1000 } = {}) {
  async function* stream() {
    yield* chunks;
  }
  const parcels: string[][] = [];
  for await (const lines of inParcels(readLines(stream(), 1000), most, bytes)) parcels.push(lines.map(textOf));
  return parcels;
}

describe('cutting a stream into lines', () => {
  it('cuts at line feeds alone', async () => {
    expect(await texts('one\ntwo\u2028still two\u0085\u2029\rstill\nthree')).toEqual([
      'one',
      'two\u2028still two\u0085\u2029\rstill',
      'three',
    ]);
  });

  it('counts empty lines but leaves them out, and reads blank ones as empty', async () => {
    expect((await all('a\n\n \u00a0\r\nb\n')).map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [3, ''],
      [4, 'b'],
    ]);
  });

  it('drops a byte order mark', async () => {
    expect(await texts('\ufeffa\n\ufeffb')).toEqual(['a', '\ufeffb']);
  });

  it('keeps only the head of a line that is too long, and goes on', async () => {
    const lines = await all(`${'x'.repeat(9000)}\nshort\n${'y'.repeat(11)}`, { most: 10, chunk: 512 });
    expect(lines.map(({ number, text, cut }) => [number, text.length, cut])).toEqual([
      [1, 512, true],
      [2, 5, false],
      [3, 11, true],
    ]);
  });

  it('gives back any text, however the stream is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        async (parts, chunk) => {
          const clean = parts.map((part) => `x${part.replaceAll('\n', '')}`);
          const lines = await all(clean.join('\n'), { chunk, most: 1e6 });
          expect(lines.map((line) => line.text)).toEqual(clean);
        },
      ),
    ));
});

describe('putting lines together for another thread', () => {
  it('takes so many lines, or so many bytes', async () => {
    expect(await parcelsOf(['a\nb\nc\nd\n'])).toEqual([['a', 'b', 'c'], ['d']]);
    expect(await parcelsOf(['aaaa\nb\nc\n'], { bytes: 4 })).toEqual([['aaaa'], ['b', 'c']]);
  });

  it('waits for no line that has not come', async () => {
    expect(await parcelsOf(['a\nb', 'b\n', 'c'])).toEqual([['a'], ['bb'], ['c']]);
  });

  it('gives another thread the lines that it was given', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uint8Array(), fc.boolean())), (parts) => {
        const lines = parts.map(([bytes, cut], k) => ({ number: k + 1, bytes, cut }));
        const there = unpacked(structuredClone(packed(lines)));
        expect(there.map((line) => ({ ...line, bytes: Uint8Array.from(line.bytes) }))).toEqual(lines);
      }),
    ));
});
