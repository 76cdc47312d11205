import type { Comparison } from '../../src/model/comparison';
import type { Highlight } from '../../src/model/highlight';
import type { Side, Span } from '../../src/model/report';
import { example, spoken } from './example';

/** The words of a report where they stand for the `nth` time. */
export function wordsIn({ reports }: Comparison, side: Side, words: string, nth = 1): Span {
  const { text } = reports[side === 'a' ? 0 : 1];
  let at = -1;
  for (let k = 0; k < nth; k++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`${words} is not in ${side}`);
  return [at, at + words.length];
}

type Told = Partial<Highlight> & Pick<Highlight, 'kind' | 'says'> & { readonly in: Partial<Record<Side, string>> };

/** A comparison with these highlights in the place of what the engine ranks. */
export function withHighlights(comparison: Comparison, told: readonly Told[]): Comparison {
  const spans = (side: Side, words?: string) => (words === undefined ? [] : [wordsIn(comparison, side, words)]);
  return {
    ...comparison,
    highlights: told.map(({ in: words, ...own }, k) => ({
      id: `h${k}`,
      a: spans('a', words.a),
      b: spans('b', words.b),
      links: [],
      edits: [],
      observations: [],
      places: [],
      score: 1 - k / 100,
      why: [],
      ...own,
    })),
  };
}

const editOf = (comparison: Comparison, words: string) =>
  comparison.links.flatMap(({ edits }) => edits).find(({ a }) => a && comparison.reports[0].text.slice(...a) === words)
    ?.id ?? '';

/** Three differences worth telling: one of both sides, one of A alone, one of B alone. */
export const told = withHighlights(example, [
  {
    kind: 'wording',
    in: { a: 'watch', b: 'monitor' },
    says: 'One can be closer than the other.',
    edits: [editOf(example, 'watch')],
  },
  { kind: 'only-a', in: { a: 'had asked for new quotas' }, says: 'Only A tells of quotas.' },
  { kind: 'only-b', in: { b: 'Trams in the old town' }, says: 'Only B tells of trams.' },
]);

/** One in somebody’s words, with the same pair in a second place. */
export const said = withHighlights(spoken, [
  {
    kind: 'quote',
    in: { a: 'glad', b: 'very glad' },
    says: 'One is gladder.',
    places: [{ a: [wordsIn(spoken, 'a', 'return', 2)], b: [wordsIn(spoken, 'b', 'return')] }],
  },
]);

/** As many as a comparison can have. */
export const many = withHighlights(
  example,
  Array.from({ length: 15 }, (_, k) => ({
    kind: 'only-a' as const,
    in: { a: example.reports[0].text.slice(k, k + 40) },
    says: `The ${k + 1}th.`,
  })),
);
