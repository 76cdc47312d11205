import type { Link } from './link';

/** How sure a link is, in the words of one scale everywhere. The number stands in the saved file alone. */
export type Sureness = 'the same' | 'probably the same' | 'perhaps the same';

/** From which score on (0 to 1, about the share of such links that are right) which words are said. */
const SAME = 0.85;
const PROBABLY = 0.5;

export function surenessOf({ score }: Pick<Link, 'score'>): Sureness {
  return score >= SAME ? 'the same' : score >= PROBABLY ? 'probably the same' : 'perhaps the same';
}

/**
 * Whether what is told of a passage may take it for granted that both reports say one thing there: who led with it, by which verb it is
 * introduced. Of those that are only perhaps the same most speak of two things (on development pairs 13 of 20).
 */
export function isHeldForTheSame(link: Pick<Link, 'score' | 'origin'>): boolean {
  return link.origin === 'reader' || surenessOf(link) !== 'perhaps the same';
}

/** Whether a passage's words are told as differences, and its facts as differing: not where it is told differently throughout either. */
export function areWordsCompared(link: Link): boolean {
  return !link.rewritten && isHeldForTheSame(link);
}

/** From this score on the nearest sentence says the same too often (on development pairs in 79 of 182 cases, below it in 92 of 509). */
const PERHAPS_THERE = 0.2;

/** Whether the nearest sentence of an unlinked one may say the same, and is worth to be compared by a reader. */
export function isPerhapsThere({ score }: { readonly score: number }): boolean {
  return score >= PERHAPS_THERE;
}
