import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeText } from '../../src/review/merge-text';
import { holds } from '../fuzz/holds';

test.each([
  ['typing at two places', 'one two', 'one, two', 'one two!', 'one, two!'],
  ['typing at one place', 'one', 'one two', 'one three', 'one three two'],
  ['deleting what the other leaves alone', 'one two three', 'two three', 'one two three four', 'two three four'],
  ['changing the same word', 'a big car', 'a red car', 'a mat car', 'a matred car'],
  ['both the same', 'one', 'one two', 'one two', 'one two'],
  ['only one', 'one', 'one', 'one two', 'one two'],
  ['only the other', 'one', 'one', 'one two', 'one two'],
  ['words put in inside of what the other deletes', 'one two three', 'one, two, three', 'one three', 'one, two, three'],
  ['several places each', 'a b c d e f', 'a B c d E f', 'A b c D e f', 'A B c D E f'],
  ['all of it', 'one', 'two', 'three', 'threetwo'],
  ['letters of two units', '😀', '😀😁', '😂😀', '😂😀😁'],
])('%s', (_, base, mine, theirs, merged) => expect(mergeText(base, mine, theirs)).toBe(merged));

test('everything that is typed anew is there afterwards, whoever is first', () => {
  const typed = (letters: string) =>
    fc.tuple(fc.nat(20), fc.nat(5), fc.string({ unit: fc.constantFrom(...letters), maxLength: 8 }));
  const cases = fc.tuple(fc.string({ maxLength: 20 }), typed('ÄÖÜ'), typed('ßñç'));
  return holds('work: two notes on one text', cases, ([base, mine, theirs]) => {
    const spliced = ([at, gone, words]: [number, number, string]) => base.slice(0, at) + words + base.slice(at + gone);
    for (const merged of [
      mergeText(base, spliced(mine), spliced(theirs)),
      mergeText(base, spliced(theirs), spliced(mine)),
    ]) {
      expect(merged.match(/[ÄÖÜ]/g)?.join('') ?? '').toBe(mine[2]);
      expect(merged.match(/[ßñç]/g)?.join('') ?? '').toBe(theirs[2]);
    }
  });
});
