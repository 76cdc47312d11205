import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/engine/wording/diff';
import { normal, notationOf, sidesOf } from './notation';

const CASES = [
  // alike
  'We watch closely what Russia does.',
  // a word for a word, a phrase for a phrase
  'They [watch/monitor] closely the border',
  'We are [getting/receiving] information',
  '[Look closely at/Pay attention to] the Balkans',
  'Russia has a [long-term/long] plan',
  // quotation marks belong to what they enclose
  'a grave and [immediate/“imminent”] military threat',
  // punctuation is a change of its own
  'But of course[/,|punctuation] we [are/remain] vigilant',
  // only on one side
  'The bridge [was quickly/] closed on Monday',
  'He spoke [/on Tuesday] in Skopje',
  // negation
  'We [/do not|negation] see [no immediate/any imminent|negation] military threat',
  'The ministry could [/not|negation] confirm the report',
  // number, in digits and in words
  'Kyiv lost [13,700/90,000|number] troops',
  '[Three/3|form] ships left the port',
  // date
  'He said so on [Tuesday/Wednesday|date]',
  // attribution
  'The minister [said/claimed|attribution] that talks had failed',
  // certainty
  'The talks [may/will|certainty+function] fail',
  // tense
  'closely what Russia [does/is doing|tense]',
  // spelling of names
  'Have you contacted [Kiev/Kyiv|spelling]?',
  'President [Zelenskyi/Zelensky|spelling] spoke',
  // form
  'Russia plans a large [exercise/exercises|form]',
  // an island of function words joins what stands around it; a conjunction does not
  'the [leaders of the world/heads of all nations] met',
  'what they [say/tell|attribution] and [stand/remain] united',
];

describe('wording', () => {
  it.each(CASES)('%s', (notation) => {
    const { a, b } = sidesOf(notation);
    expect(normal(notationOf(a, b))).toBe(normal(notation));
  });

  it.each(CASES)('mirrored: %s', (notation) => {
    const { a, b } = sidesOf(notation);
    const swapped = notation.replace(/\[([^/\]]*)\/([^|\]]*)((?:\|[^\]]*)?)\]/g, '[$2/$1$3]');
    expect(normal(notationOf(b, a))).toBe(normal(swapped));
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
