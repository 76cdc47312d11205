import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/lines';

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all(text: string | Uint8Array, { most = 1000, chunk = 3 } = {}) {
  const lines = [];
  for await (const line of readLines(inChunks(Buffer.from(text), chunk), most)) lines.push(line);
  return lines;
}

const texts = async (text: string) => (await all(text)).map((line) => line.text);

describe('cutting a stream into lines', () => {
  it('cuts at line feeds alone', async () => {
    expect(await texts('one\ntwo\u2028still two\u0085\u2029\rstill\nthree')).toEqual([
      'one',
      'two\u2028still two\u0085\u2029\rstill',
      'three',
    ]);
  });

  it('counts empty lines but leaves them out', async () => {
    expect((await all('a\n\n \r\nb\n')).map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
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
