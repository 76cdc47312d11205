import type { Comparison } from '../model/comparison';
import type { Observation, ObservationKind } from '../model/observation';
import type { Span } from '../model/report';
import { type Choice, type DifferenceKind, kindsOf } from './difference-filter';
import type { Difference } from './differences';
import { sentencesHolding } from './evidence';
import { isOftenWrong } from './often-wrong';
import { rows } from './rows';

/** A difference in wording, or one beyond it. */
export type Listed =
  | { readonly type: 'difference'; readonly difference: Difference }
  | { readonly type: 'observation'; readonly observation: Observation };

/** What a reader has asked to see of all. With kinds of either sort chosen, what is of none of them is left out. */
export interface ListChoice extends Pick<Choice, 'kinds'> {
  readonly framing: readonly ObservationKind[];
  /** Whether what is often wrong is listed as well. */
  readonly unsure: boolean;
}

/** These are told elsewhere: who speaks, and which facts agree. */
const ELSEWHERE: ReadonlySet<ObservationKind> = new Set(['voice', 'fact-agrees', 'fact-differs']);

/** The observations that stand among all differences. */
export function listedObservations(all: readonly Observation[], unsure: boolean): readonly Observation[] {
  return all.filter((each) => !ELSEWHERE.has(each.kind) && (unsure || !isOftenWrong(each)));
}

/** Those of a list that are of the chosen kinds. */
export function chosenListed(all: readonly Listed[], { kinds, framing, unsure }: ListChoice): readonly Listed[] {
  const isAny = kinds.length + framing.length === 0;
  return all.filter((each) => {
    if (each.type === 'difference') return isAny || hasKind(each.difference, kinds);
    const { observation } = each;
    return (unsure || !isOftenWrong(observation)) && (isAny || framing.includes(observation.kind));
  });
}

function hasKind(difference: Difference, kinds: readonly DifferenceKind[]): boolean {
  return kindsOf(difference).some((kind) => kinds.includes(kind));
}

/** Differences and observations in one list, in the order of A, what only B has in its place; equals as they come. */
export function allDifferences(
  comparison: Comparison,
  differences: readonly Difference[],
  observations: readonly Observation[],
): readonly Listed[] {
  const { reports } = comparison;
  const place = new Map<string, number>();
  rows(comparison).forEach((row, at) => {
    const sentences = row.kind === 'shared' ? [...row.a, ...row.b] : row.sentences;
    for (const { id } of sentences) place.set(id, at);
  });
  const first = (side: 0 | 1, spans: readonly Span[]) => sentencesHolding(reports[side], spans.slice(0, 1))[0];
  const placeOf = (each: Listed): number => {
    if (each.type === 'difference') return place.get(each.difference.link.a[0] ?? '') ?? 0;
    const { a, b } = each.observation;
    return place.get((first(0, a) ?? first(1, b))?.id ?? '') ?? 0;
  };
  return [
    ...listedObservations(observations, true).map((observation): Listed => ({ type: 'observation', observation })),
    ...differences.map((difference): Listed => ({ type: 'difference', difference })),
  ]
    .map((each) => ({ each, at: placeOf(each) }))
    .sort((x, y) => x.at - y.at)
    .map(({ each }) => each);
}
