import { expect, it } from 'vitest';
import { compare, readAgain } from '../../../src/engine/pipeline';
import { withMoves } from '../../../src/engine/wording/moves';
import { wordReader } from '../../../src/engine/wording/words';
import { RESOURCES, WITHOUT_LEXICON } from '../resources';

it.each([
  ['He used $750,000 to buy furs.', 'He bought a $750,000 watch.', true],
  ['He used $750,000 to buy furs.', 'He bought a $43,000 watch.', false],
  ['He saw 750 ships on Monday.', 'He left when 43 ships came.', true],
])('moves a number only to one that it can be, or that counts the same: %s %s', async (inA, inB, isMoved) => {
  const { reports } = await compare(
    { sentences: [inA], language: 'en' },
    { sentences: [inB], language: 'en' },
    {},
    WITHOUT_LEXICON,
  );
  const wordsOf = async (k: 0 | 1) => wordReader(await readAgain(reports[k], RESOURCES))(reports[k].sentences);
  const [a, b] = [await wordsOf(0), await wordsOf(1)];
  const number = (words: typeof a) => words.findIndex(({ quantity }) => quantity !== null);
  const apart = [
    { kind: 'changed', a: [0, a.length], b: [0, 0] },
    { kind: 'changed', a: [a.length, a.length], b: [0, b.length] },
  ] as const;
  const runs = withMoves(apart, [{ a: number(a), b: number(b), sureness: 1 }], a, b);
  expect(runs.some(({ kind }) => kind === 'moved')).toBe(isMoved);
});
