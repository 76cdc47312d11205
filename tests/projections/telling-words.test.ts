import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { HighlightPlace } from '../../src/model/highlight';
import type { Report, Side, Span } from '../../src/model/report';
import { MOST_TELLING_WORDS, tellingWordsIn } from '../../src/projections/telling-words';
import { RESOURCES, WITHOUT_LEXICON } from '../engine/resources';

async function reportsOf(a: readonly string[], b: readonly string[]) {
  return (await compare({ sentences: [...a] }, { sentences: [...b] }, {}, WITHOUT_LEXICON)).reports;
}

type Reports = Awaited<ReturnType<typeof reportsOf>>;

const wordsOf = ({ text }: Report, spans: readonly Span[]) => spans.map((span) => text.slice(...span));
const placeOf = ({ text }: Report, words: string): readonly Span[] => {
  if (words === '') return [];
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the report: ${words}`);
  return [[start, start + words.length]];
};

/** What is inked of a pair of wordings. */
function inked([a, b]: Reports, inA: string, inB: string) {
  const told = tellingWordsIn({ reports: [a, b], links: [] })({ a: placeOf(a, inA), b: placeOf(b, inB) });
  return { a: wordsOf(a, told.a), b: wordsOf(b, told.b) };
}

const A = 'The harbour board does not expect an immediate closure of the old fishing port this winter.';
const B = 'The harbour board sees no imminent closure of the old fishing port, which feeds the whole of the town.';

describe('the words that tell', () => {
  test('are worked out once for each place, whoever asks', async () => {
    const reports = await reportsOf([A], [B]);
    const compared = { reports, links: [] };
    const place = { a: placeOf(reports[0], A), b: placeOf(reports[1], B) };
    const told = tellingWordsIn(compared)(place);
    expect(tellingWordsIn(compared)(place)).toBe(told);
    expect(tellingWordsIn(compared)(place, 1)).not.toBe(told);
  });

  test('are first those that have been changed into one another', async () => {
    const a = 'We remain vigilant, watch closely what the northern neighbour does along the border and stand together.';
    const b =
      'We remain vigilant, monitor closely what the northern neighbour is doing along the border and stand together.';
    const comparison = await compare({ sentences: [a] }, { sentences: [b] }, {}, RESOURCES);
    const [left, right] = comparison.reports;
    const told = tellingWordsIn(comparison)({ a: placeOf(left, a), b: placeOf(right, b) }, 1);
    expect([wordsOf(left, told.a), wordsOf(right, told.b)]).toEqual([['watch'], ['monitor']]);
  });

  test('are all of them where they are few, with their marks', async () => {
    const reports = await reportsOf([A], [B]);
    expect(inked(reports, 'an immediate closure', 'no imminent closure')).toEqual({
      a: ['an immediate closure'],
      b: ['no imminent closure'],
    });
  });

  test('are, in a long phrase, those that the other side does not have, not the first five', async () => {
    const reports = await reportsOf([A], [B]);
    const { a, b } = inked(reports, A, B);
    expect(a.join(' ')).toContain('immediate');
    expect(b.join(' ')).toContain('imminent');
    for (const shared of ['harbour', 'closure', 'fishing', 'port']) {
      expect(a.join(' '), shared).not.toContain(shared);
      expect(b.join(' '), shared).not.toContain(shared);
    }
  });

  test('are not words that the other side has in another form', async () => {
    const a = 'The elected councillors of both districts demanded a quick and complete explanation of delays.';
    const b = 'An elected councillor of one district demands a quick and complete explanation of the sabotage.';
    const told = inked(await reportsOf([a], [b]), a, b);
    expect(told.b.join(' ')).toContain('sabotage');
    expect(`${told.a} ${told.b}`).not.toMatch(/councillor|district|demand/);
  });

  test('are one phrase where only one side has anything', async () => {
    const a = 'Critics see in it a costly gift to the shipping line, paid for by the poorest of the islands.';
    const { a: told, b } = inked(await reportsOf([a], [B]), a, '');
    expect(told).toHaveLength(1);
    expect(told[0]?.split(' ').length).toBeGreaterThan(2);
    expect(b).toEqual([]);
  });

  test('are some of them even where both sides have the same words in another order', async () => {
    const a = 'Ministers blamed engineers and engineers blamed the ministers for it.';
    const b = 'Engineers blamed ministers and the ministers blamed engineers for it.';
    const told = inked(await reportsOf([a], [b]), a, b);
    expect(told.a).not.toEqual([]);
    expect(told.b).not.toEqual([]);
  });
});

const anyWord = fc.constantFrom(
  'the',
  'board',
  'boards',
  'of',
  'port',
  '12',
  'closure',
  'won’t',
  'co-operate',
  'Łódź',
  'and',
);
const anySentence = fc.array(anyWord, { minLength: 1, maxLength: 30 }).map((words) => `${words.join(' ')}.`);
const anySpans = ({ text }: Report): fc.Arbitrary<readonly Span[]> =>
  fc
    .uniqueArray(fc.nat(text.length), { minLength: 0, maxLength: 6 })
    .map((cuts) => cuts.sort((x, y) => x - y))
    .map((cuts) => Array.from({ length: cuts.length >> 1 }, (_, k): Span => [cuts[2 * k] ?? 0, cuts[2 * k + 1] ?? 0]));

test('however long both phrases are: at most five words of each side, inside them, alike for A and B', async () => {
  const mirrored = ({ a, b }: HighlightPlace): HighlightPlace => ({ a: b, b: a });
  await fc.assert(
    fc.asyncProperty(anySentence, anySentence, fc.gen(), async (one, two, gen) => {
      const [a, b] = await reportsOf([one], [two]);
      const place = { a: gen(anySpans, a), b: gen(anySpans, b) };
      const told = tellingWordsIn({ reports: [a, b], links: [] })(place);
      for (const side of ['a', 'b'] as const satisfies readonly Side[]) {
        const { text } = side === 'a' ? a : b;
        const words = told[side].flatMap(([start, end]) => text.slice(start, end).match(/[^\s.]+/g) ?? []);
        expect(words.length).toBeLessThanOrEqual(MOST_TELLING_WORDS);
        if (place[side].some(([start, end]) => /[\p{L}\d]/u.test(text.slice(start, end))))
          expect(words).not.toEqual([]);
        for (const [start, end] of told[side])
          expect(place[side].some(([from, to]) => from <= start && end <= to)).toBe(true);
      }
      expect(
        tellingWordsIn({
          reports: [
            { ...b, id: 'a' },
            { ...a, id: 'b' },
          ],
          links: [],
        })(mirrored(place)),
      ).toEqual(mirrored(told));
    }),
    { numRuns: 200 },
  );
});
