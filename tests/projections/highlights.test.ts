import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFacts } from '../../src/messages/highlight-card';
import type { Highlight } from '../../src/model/highlight';
import { isSmallChange } from '../../src/model/small-change';
import { allDifferences, chosenListed, listedObservations } from '../../src/projections/all-differences';
import { differences } from '../../src/projections/differences';
import { highlightCard, inContext } from '../../src/projections/highlight-card';
import {
  numberedHighlights,
  TELLING_COUNT,
  tellingHighlights,
  tellsObservation,
} from '../../src/projections/highlights';
import { example, spoken } from '../features/example';
import { said, wordsIn } from '../features/highlighted';

const highlight = (k: number): Highlight => ({
  id: `h${k}`,
  kind: 'wording',
  a: [[k, k + 1]],
  b: [],
  says: '',
  links: [],
  edits: [],
  observations: [],
  places: [],
  score: 1,
  why: [],
});

/** Up to forty highlights, with which of them the reader has rejected and starred. */
const judged = fc
  .array(fc.record({ rejected: fc.boolean(), starred: fc.boolean() }), { maxLength: 40 })
  .map((each) => ({
    all: each.map((_, k) => highlight(k)),
    isRejected: ({ id }: Highlight) => each[Number(id.slice(1))]?.rejected ?? false,
    isStarred: ({ id }: Highlight) => each[Number(id.slice(1))]?.starred ?? false,
  }));

describe('highlights', () => {
  test('are numbered from 1, without what is rejected, the starred first, otherwise as ranked', () => {
    fc.assert(
      fc.property(judged, ({ all, ...own }) => {
        const numbered = numberedHighlights(all, own);
        expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, k) => k + 1));
        expect(new Set(numbered.map(({ highlight: h }) => h))).toEqual(new Set(all.filter((h) => !own.isRejected(h))));
        const order = numbered.map(({ starred, highlight: h }) => (starred ? 0 : 100) + all.indexOf(h));
        expect(order).toEqual(order.toSorted((x, y) => x - y));
      }),
    );
  });

  test('that tell are the first dozen, and every starred one', () => {
    fc.assert(
      fc.property(judged, ({ all, ...own }) => {
        const numbered = numberedHighlights(all, own);
        const telling = tellingHighlights(all, own);
        const stars = numbered.filter(({ starred }) => starred).length;
        expect(telling).toEqual(numbered.slice(0, Math.max(TELLING_COUNT, stars)));
      }),
    );
  });
});

test('a difference is small where all that changes is small', () => {
  expect(isSmallChange({ shifts: ['function', 'tense'] })).toBe(true);
  expect(isSmallChange({ shifts: ['function', 'number'] })).toBe(false);
  expect(isSmallChange({ shifts: [] })).toBe(false);
});

test('a highlight tells an observation of its own kind that it comes from, and no other', () => {
  const naming = spoken.observations.find(({ kind }) => kind === 'naming');
  if (!naming) throw new Error('nothing named');
  const own = { ...highlight(0), kind: 'name', observations: [naming.id] } as const;
  expect(tellsObservation(own, naming)).toBe(true);
  expect(tellsObservation({ ...own, kind: 'wording' }, naming)).toBe(false);
  expect(tellsObservation({ ...own, observations: [] }, naming)).toBe(false);
});

describe('a card', () => {
  const shown = (side: 'a' | 'b', ...words: readonly string[]) => {
    const report = example.reports[side === 'a' ? 0 : 1];
    return inContext(
      report,
      words.map((each) => wordsIn(example, side, each)),
    ).map(({ text, as }) => (as === 'telling' ? `[${text}]` : text));
  };

  test('shows three words before and after, no further than the sentence goes', () => {
    expect(shown('a', 'coalition').join('')).toBe('closely what the [coalition] does and stand');
    expect(shown('a', 'watch').join('')).toBe('We [watch] closely what the');
    expect(shown('a', 'united').join('')).toBe('does and stand [united].');
  });

  test('shows few words between two runs, and leaves out many', () => {
    expect(shown('a', 'watch', 'what').join('')).toBe('We [watch] closely [what] the coalition does');
    expect(shown('a', 'Fishermen', 'since spring').join('')).toBe('[Fishermen] … [since spring].');
  });

  test('says whose words they are and in how many places, unless it is of headlines', () => {
    const [own] = said.highlights ?? [];
    if (!own) throw new Error('nothing told');
    expect(cardFacts(highlightCard(said, own), 'wording')).toBe('Ann Smith’s words · 2 places');
    expect(cardFacts(highlightCard(said, own), 'quote')).toBe('2 places');
    expect(cardFacts(highlightCard(said, own), 'headline')).toBe('');
    const alone = { ...own, b: [], places: [] };
    expect(cardFacts(highlightCard(said, alone), 'only-a')).toBe('Ann Smith’s words in A');
  });

  test('knows a headline among its places', () => {
    const card = { speakers: { a: null, b: null }, places: { headline: true, below: 5 } };
    expect(cardFacts(card, 'wording')).toBe('headline and 5 places');
    expect(cardFacts({ ...card, places: { headline: true, below: 0 } }, 'wording')).toBe('headline');
    expect(cardFacts({ ...card, places: { headline: false, below: 1 } }, 'wording')).toBe('');
    expect(cardFacts({ ...card, speakers: { a: 'Ann Smith', b: 'Smith' } }, 'wording')).toMatch(
      /^Ann Smith’s words · /,
    );
    expect(cardFacts({ ...card, speakers: { a: 'Ann Smith', b: 'Bo Lee' } }, 'wording')).toMatch(
      /^A: Ann Smith’s words, B: Bo Lee’s · /,
    );
  });
});

describe('all differences', () => {
  const edits = differences(spoken);
  const all = allDifferences(spoken, edits, spoken.observations);
  const choice = { kinds: [], framing: [], unsure: true } as const;

  test('hold every difference once, and every observation that has no tab of its own', () => {
    const observed = all.flatMap((each) => (each.type === 'observation' ? [each.observation] : []));
    expect(all.flatMap((each) => (each.type === 'difference' ? [each.difference] : []))).toEqual(edits);
    expect(new Set(observed)).toEqual(new Set(listedObservations(spoken.observations, true)));
    expect(all).toHaveLength(edits.length + observed.length);
  });

  test('stand in the order of A, what only B has in its place', () => {
    const onlyInB = all.findIndex(
      (each) => each.type === 'observation' && each.observation.kind === 'only-here' && each.observation.a.length === 0,
    );
    const lastEdit = all.findLastIndex((each) => each.type === 'difference');
    expect(onlyInB).toBeGreaterThan(lastEdit);
    const starts = all.flatMap((each) => (each.type === 'difference' ? (each.difference.link.a[0] ?? []) : []));
    expect(starts).toEqual(starts.toSorted());
  });

  test('are chosen by kinds of either sort', () => {
    const of = (kinds: Parameters<typeof chosenListed>[1]) => chosenListed(all, kinds);
    expect(of(choice)).toEqual(all);
    expect(of({ ...choice, framing: ['naming'] }).every((each) => each.type === 'observation')).toBe(true);
    const numbers = of({ ...choice, kinds: ['number'] });
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every((each) => each.type === 'difference')).toBe(true);
    expect(of({ ...choice, kinds: ['number'], framing: ['naming'] }).length).toBeGreaterThan(numbers.length);
  });
});
