import type { Reason } from '../../model/link';
import type { Span } from '../../model/report';
import { rounded } from '../rounded';
import { FEATURES, type Feature, featureOf, type Measured } from './features';
import { contributions, type Scored } from './model';
import { type SharedTerm, sharedTerms } from './shared';
import type { Terms, TermVector } from './terms';
import type { Weights } from './weights';

/** What a reader is told as one reason: a name, the feature without which it is none, and others that speak of the same. */
interface ReasonKind {
  readonly name: string;
  readonly needs: Feature;
  readonly isPart: (feature: Feature) => boolean;
  /** Which of the shared words are shown with it. */
  readonly words?: 'content' | 'names';
}

const KINDS: readonly ReasonKind[] = [
  kind('shared-names', 'shared-names', ['shared-names', 'rarity-of-shared-names'], 'names'),
  kind('shared-quoted-words', 'shared-quoted-words', [
    'shared-quoted',
    'quoted-',
    'share-of-a-quotation',
    'run-quoted',
    'both-quoted',
    'best-answered-quotation',
    'short-quotation',
  ]),
  kind('longest-shared-run', 'longest-shared-run', [
    'longest-',
    'run-of-',
    'same-order-',
    'near-words-',
    'words-near-',
    'shared-word-pairs',
    'word-pairs-',
  ]),
  kind(
    'shared-words',
    'shared-words',
    [
      'shared-words',
      'coverage-by-length',
      'coverage-of-the-',
      'plain-',
      'weight-of-plain-words',
      'untold-',
      'forms-',
      'weight-of-forms',
      'letters-',
      'weight-of-letters',
    ],
    'content',
  ),
  kind(
    'weight-of-shared-words',
    'weight-of-shared-words',
    ['weight-of-shared-words', 'rare', 'telling-word-shared'],
    'content',
  ),
  kind('shared-verbs', 'weight-of-verbs', ['verb-', 'weight-of-verbs']),
  kind('words-said-seldom', 'rarity-once-in-one', ['once-in-', 'rarity-once-', 'first-mentions', 'share-of-first']),
  kind('shared-rare-pairs', 'rarity-of-pairs', [
    'rarest-shared-pair',
    'rarity-of-few-pairs',
    'rarity-of-pairs',
    'pairs-said',
  ]),
  kind('shared-numbers', 'shared-numbers', ['shared-numbers']),
  kind('headline-or-lede', 'headline-or-lede', ['headline', 'openings']),
  kind('position', 'position', ['position', 'place-of-', 'steps-']),
  kind('same-speaker', 'same-speaker', ['same-speaker']),
  kind('told-around', 'told-around', ['told-around']),
  kind('likeness-in-use', 'likeness-in-use', ['likeness-in-use']),
  kind('answered-in-meaning', 'answered-of-the-more', ['answered-', 'weight-answered', 'nearest-in-meaning']),
];
/** Of what is told of a candidate among others: /neighbours and the like. */
const AMONG: readonly ReasonKind[] = [
  among('neighbours', 'coverage-of-both/neighbours', ['neighbours']),
  among('told-in-several', 'coverage-of-both/beside-more', ['beside-less', 'beside-more']),
  among('rank-among-rivals', 'coverage-of-both/rank-less', [
    'share-less',
    'share-more',
    'rank-less',
    'rank-more',
    'lead-less',
    'lead-more',
    'above-the-best',
  ]),
];

function kind(name: string, needs: Feature, starts: readonly string[], words?: ReasonKind['words']): ReasonKind {
  const isPart = (feature: Feature) => !feature.includes('/') && starts.some((start) => feature.startsWith(start));
  return { name, needs, isPart, ...(words ? { words } : {}) };
}

function among(name: string, needs: Feature, ends: readonly string[]): ReasonKind {
  return { name, needs, isPart: (feature) => ends.includes(feature.split('/')[1] ?? '') };
}

const ALL_KINDS = [...KINDS, ...AMONG];
/** The names that a reason may have. */
export const REASONS: readonly string[] = ALL_KINDS.map(({ name }) => name);
const KIND_OF = new Map(FEATURES.map((feature) => [feature, ALL_KINDS.find(({ isPart }) => isPart(feature))]));
/** A reason that is less than this share of all is not told. */
const LEAST = 0.05;

/** What spoke for the surest pair, strongest first, as shares of all that spoke for it. */
export function reasonsFor(
  pairs: readonly Scored[],
  { terms, measured, model }: { terms: Terms; measured: Measured; model: Weights },
): readonly Reason[] {
  const best = pairs.reduce((x, y) => (y.score > x.score ? y : x));
  const { features, added } = contributions(measured, best.place, model);
  const sums = new Map<ReasonKind, number>();
  for (let f = 0; f < features.length; f++) {
    const own = KIND_OF.get(features[f] as Feature);
    if (own) sums.set(own, (sums.get(own) ?? 0) + (added[f] as number));
  }
  const told = ALL_KINDS.filter((own) => (sums.get(own) ?? 0) > 0 && featureOf(measured, best.place, own.needs) > 0);
  const total = told.reduce((sum, own) => sum + (sums.get(own) as number), 0);
  const content = pairs
    .flatMap(({ a, b }) => sharedTerms(terms.a[a] as TermVector, terms.b[b] as TermVector, terms.classes))
    .filter(({ isContent }) => isContent);
  const shown = { content, names: content.filter(({ isName }) => isName) };
  return told
    .map((own) => ({ own, weight: rounded((sums.get(own) as number) / total) }))
    .filter(({ weight }) => weight >= LEAST)
    .map(({ own: { name, words }, weight }) => {
      const stands = words ? shown[words] : [];
      return { feature: name, weight, a: spans(stands, 'a'), b: spans(stands, 'b') };
    })
    .sort((x, y) => y.weight - x.weight);
}

/** Spans in reading order, each once. */
function spans(shared: readonly SharedTerm[], side: 'a' | 'b'): Span[] {
  const byStart = new Map(shared.map((own) => [own[side][0], own[side]]));
  return [...byStart.values()].sort((x, y) => x[0] - y[0]);
}
