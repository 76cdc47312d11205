import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Highlight } from '../../src/model/highlight';
import type { Report, Span } from '../../src/model/report';
import { TELLING_COUNT } from '../../src/projections/highlights';
import { inkIn, MOST_INK } from '../../src/projections/ink';
import { MOST_TELLING_WORDS, wordSpans } from '../../src/projections/telling-words';
import { RESOURCES } from '../engine/resources';
import { inkShare } from './ink-share';

const A = [
  'The mayor warned of a threat.',
  'Forty boats left the harbour in the night, and nobody knows where they are now.',
];
const B = [
  'The mayor spoke of a danger.',
  'Some sixty ships have gone from the port, and their owners are said to be in despair.',
];
const links = { links: [0, 1].map((k) => ({ a: [k], b: [k] })) };
const both = await compare({ sentences: A }, { sentences: B }, links, RESOURCES);
const [a, b] = both.reports;

const spanOf = ({ text }: Report, words: string): readonly Span[] => {
  const start = text.indexOf(words);
  return words === '' ? [] : [[start, start + words.length]];
};

function highlight(
  id: string,
  inA: readonly Span[],
  inB: readonly Span[],
  places: Highlight['places'] = [],
): Highlight {
  return {
    id,
    kind: 'wording',
    a: inA,
    b: inB,
    says: `This is ${id}.`,
    links: [],
    edits: [],
    observations: [],
    places,
    score: 1,
    why: [],
  };
}

const numbered = (highlights: readonly Highlight[]) =>
  highlights.map((own, k) => ({ number: k + 1, highlight: own, starred: false }));
/** With more text beside it, so that there is room for ink. */
const roomy = { reports: both.reports, links: [] };

describe('ink', () => {
  test('ties both sides by the number that stands where the words end, and says why', () => {
    const ink = inkIn(roomy)(numbered([highlight('h0', spanOf(a, 'a threat'), spanOf(b, 'a danger'))]));
    expect(ink.a).toEqual([
      { span: spanOf(a, 'a threat')[0], highlights: ['h0'], number: '1', label: '1: This is h0. B has: a danger.' },
    ]);
    expect(ink.b[0]).toMatchObject({ number: '1', label: '1: This is h0. A has: a threat.' });
  });

  test('stands in every place of a highlight', () => {
    const again = { a: spanOf(a, 'harbour'), b: spanOf(b, 'port') };
    const ink = inkIn(roomy)(numbered([highlight('h0', spanOf(a, 'boats'), spanOf(b, 'ships'), [again])]));
    expect(ink.a.map(({ number }) => number)).toEqual(['1', '1']);
    expect(ink.b.map(({ span }) => b.text.slice(...span))).toEqual(['ships', 'port']);
  });

  test('is drawn once where two highlights tell the same words, with both numbers', () => {
    const ink = inkIn(roomy)(
      numbered([
        highlight('h0', spanOf(a, 'warned of a threat'), spanOf(b, 'spoke of a danger')),
        highlight('h1', spanOf(a, 'threat'), spanOf(b, 'danger')),
        highlight('h2', spanOf(a, 'mayor warned'), []),
      ]),
    );
    expect(ink.a.map(({ span, number, highlights }) => [a.text.slice(...span), number, highlights])).toEqual([
      ['mayor', '3', ['h2']],
      ['warned of a threat', '1, 2', ['h0', 'h1']],
    ]);
    expect(ink.b).toMatchObject([{ number: '1, 2' }]);
  });

  test('is sparing in a short report', () => {
    const told = numbered([highlight('h0', spanOf(a, A[1] ?? ''), spanOf(b, B[1] ?? ''))]);
    const words = (report: Report, spans: readonly { readonly span: Span }[]) =>
      wordSpans(
        report,
        spans.map(({ span }) => span),
      ).length;
    expect(words(a, inkIn(roomy)(told).a)).toBe(MOST_TELLING_WORDS);
    expect(words(a, inkIn(both)(told).a)).toBe(1);
  });
});

const anySpans = (report: Report): fc.Arbitrary<readonly Span[]> =>
  fc
    .uniqueArray(fc.nat(report.text.length), { maxLength: 4 })
    .map((cuts) => cuts.sort((x, y) => x - y))
    .map((cuts) => Array.from({ length: cuts.length >> 1 }, (_, k): Span => [cuts[2 * k] ?? 0, cuts[2 * k + 1] ?? 0]));

test('never overlaps itself, leaves out no highlight and no number twice in a place', () => {
  const anyHighlight = fc.tuple(anySpans(a), anySpans(b), anySpans(a), anySpans(b));
  fc.assert(
    fc.property(fc.array(anyHighlight, { maxLength: 14 }), (drawn) => {
      const highlights = drawn.map(([inA, inB, otherA, otherB], k) =>
        highlight(`h${k}`, inA, inB, [{ a: otherA, b: otherB }]),
      );
      const ink = inkIn(both)(numbered(highlights));
      for (const side of ['a', 'b'] as const) {
        const marks = ink[side];
        for (const [k, { span }] of marks.entries()) expect(span[0]).toBeGreaterThanOrEqual(marks[k - 1]?.span[1] ?? 0);
        const shown = new Set(marks.flatMap((mark) => mark.highlights));
        const { text } = side === 'a' ? a : b;
        for (const own of highlights)
          if (own[side].some(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end))))
            expect(shown).toContain(own.id);
      }
    }),
  );
});

const FIXTURES = join(import.meta.dirname, '../engine/fixtures');

describe('of what both reports tell, little is inked', () => {
  test.each(['court-sentence', 'measles-outbreak', 'chess-cheating', 'rail-strike', 'council-vote'])(
    '%s',
    async (name) => {
      const [one, other] = ['a', 'b'].map((side) => {
        const folder = join(FIXTURES, name);
        const file = readdirSync(folder).find((own) => own.startsWith(`${side}.`)) ?? side;
        return { text: readFileSync(join(folder, file), 'utf8') };
      });
      if (!one || !other) throw new Error('two reports are needed');
      const { told, inked } = inkShare(await compare(one, other, {}, RESOURCES));
      expect(inked).toBeGreaterThan(0);
      // A word of each side is left to every highlight, however short the reports are.
      expect(inked).toBeLessThanOrEqual(Math.max(MOST_INK * told, 2 * TELLING_COUNT));
    },
  );
});
