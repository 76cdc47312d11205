import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../src/sources/pdf/lines';

/** Pieces on one baseline in type of `size`, each with the gap before it in ems; a letter is half an em wide. */
function row(size: number, ...pieces: readonly (readonly [gap: number, text: string])[]): Line[] {
  let at = 40;
  return pieces.map(([gap, text]) => {
    const left = at + gap * size;
    at = left + text.trim().length * size * 0.5;
    return { text, left, right: at, baseline: 100, size };
  });
}

const read = (pieces: readonly Line[]) => linesOf(pieces).map(({ text }) => text);

describe.each([6, 9, 24])('in type of %i points', (size) => {
  test.each([
    ['kerned apart', [0, 'har'], [0.05, 'bour'], 'harbour'],
    ['kerned together', [0, 'T'], [-0.09, 'olls'], 'Tolls'],
    ['set a little wide', [0, 'har'], [0.11, 'bour'], 'harbour'],
    [
      'with a soft hyphen, drawn as a space that the rest covers',
      [0, 'throu'],
      [0, ' gh the night'],
      'through the night',
    ],
    ['the same, rounded and kerned', [0, 'Shipp'], [-0.06, ' ing'], 'Shipping'],
    ['drawn as a space that the next piece covers', [0, 'harbo '], [0.02, 'ur'], 'harbour'],
  ] as const)('a word is one word: %s', (_, one, other, whole) => {
    expect(read(row(size, one, other))).toEqual([whole]);
  });

  test.each([
    ['by position alone', [0, 'the'], [0.25, 'harbour']],
    ['by position, narrow', [0, 'the'], [0.15, 'harbour']],
    ['by a space that was drawn', [0, 'the'], [0.2, ' harbour']],
    ['by a narrow space that was drawn', [0, 'the '], [0.11, 'harbour']],
    ['by a space, where the widths of the font are wrong', [0, 'the'], [-0.3, ' harbour']],
  ] as const)('two words are two: %s', (_, one, other) => {
    expect(read(row(size, one, other))).toEqual(['the harbour']);
  });
});

describe('letters set apart', () => {
  test('make words, with the wider gaps between them', () => {
    const headline = row(16, [0, 'H A R B O U R'], [0.78, 'T O L L S'], [0.78, 'T O'], [0.78, 'R I S E']);
    expect(read(headline)).toEqual(['HARBOUR TOLLS TO RISE']);
  });

  test.each([
    ['initials', [0, 'J. K.'], [0.25, 'Rowe']],
    ['a plan A and a plan B', [0, 'A B'], [0.25, 'C']],
    ['single letters in a sentence', [0, 'I saw a'], [0.25, 'B or a C']],
  ] as const)('but not %s', (_, one, other) => {
    expect(read(row(16, one, other))).toEqual([`${one[1]} ${other[1]}`]);
  });
});
