import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/engine/wording/diff';
import { CASES } from './cases';
import { normal, notationOf, sidesOf } from './notation';

const swapped = (notation: string) => notation.replace(/\[([^/\]]*)\/([^|\]]*)((?:\|[^\]]*)?)\]/g, '[$2/$1$3]');

describe.each(Object.entries(CASES))('wording: %s', (_, cases) => {
  it.each(cases)('%s', async (notation) => {
    const { a, b } = sidesOf(notation);
    expect(normal(await notationOf(a, b))).toBe(normal(notation));
    expect(normal(await notationOf(b, a))).toBe(normal(swapped(notation)));
  });
});

describe('wording', () => {
  it('has cases enough', () => {
    expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(150);
  });

  it('is the same text cut finer without tidying', async () => {
    const { a, b } = sidesOf('We [see no immediate/do not see any imminent|negation+strength] military threat');
    expect(normal(await notationOf(a, b, false))).toBe(
      normal('We [/do not|negation] see [no/any|negation] [immediate/imminent|strength] military threat'),
    );
  });

  it('sets what has moved face to face, with the change inside it', async () => {
    const said = await notationOf(
      'The minister met the guests on Tuesday.',
      'On 21 November, the minister met the guests.',
      true,
      ['2023-11-22', '2023-11-27'],
    );
    expect(said).toContain('[on Tuesday/On 21 November|date]');
  });

  it('moves words that answer one another, and none that nothing answers', async () => {
    const said = await notationOf(
      'The opposition warned that the costs could rise.',
      'Costs may explode, the opposition fears.',
    );
    expect(said).toContain('[costs could/Costs may|certainty+form] [/explode]');
  });

  it('takes a word of how many or a focus that one side alone has for no strength', async () => {
    const said = await notationOf(
      'The mayor called for help before the storm.',
      'Even the mayor called for more help.',
    );
    expect(said).not.toContain('strength');
  });

  it('never cuts a date, however it is turned', async () => {
    const said = await notationOf('They will meet on 28 November.', 'They will meet on November 28.', true, [
      '2023-11-22',
      '2023-11-22',
    ]);
    expect(said).toContain('[28 November/November 28|form]');
  });

  it('names no kind of change between two different statements', async () => {
    const said = await notationOf(
      'The mayor, who opened the hospital in March, could not attend.',
      'The mayor, a former teacher with three children, left early.',
    );
    expect(said).toMatch(/^The mayor, \[\/a former teacher with] \[who opened the hospital in\/]/);
  });
});

describe('diff', () => {
  const codes = fc.array(fc.constantFrom('a', 'b', 'c', 'the', '\ud800', 'é'), { maxLength: 40 });

  it('gives every index of both sides once, in order, and calls alike what is alike', () => {
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        const hunks = diff(a, b);
        expect(hunks.flatMap((hunk) => a.slice(...hunk.a))).toEqual(a);
        expect(hunks.flatMap((hunk) => b.slice(...hunk.b))).toEqual(b);
        for (const hunk of hunks) if (hunk.same) expect(a.slice(...hunk.a)).toEqual(b.slice(...hunk.b));
      }),
    );
  });

  it('is mirrored when the sides are exchanged', () => {
    fc.assert(
      fc.property(codes, codes, (a, b) => {
        expect(diff(b, a)).toEqual(diff(a, b).map((hunk) => ({ same: hunk.same, a: hunk.b, b: hunk.a })));
      }),
    );
  });

  it('keeps to the common beginning and end where the work would be too much', () => {
    const long = Array.from({ length: 2500 }, (_, k) => `w${k}`);
    const other = ['x', ...long.slice(1).reverse()];
    expect(diff(['same', ...long], ['same', ...other])[0]).toEqual({ same: true, a: [0, 1], b: [0, 1] });
  });
});
