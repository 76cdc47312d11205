import type { Link } from '../model/link';

/** How sure a link is, in the words of one scale everywhere. The number stands in the saved file alone. */
export type Sureness = 'the same' | 'probably the same' | 'perhaps the same';

/** From this score on the nearest sentence of an unlinked one often says the same: worth to be compared by a reader. */
export const PERHAPS_THERE = 0.2;

/** From which score on (0 to 1, about the share of such links that are right) which words are said. */
const SAME = 0.85;
const PROBABLY = 0.5;

export function surenessOf({ score }: Pick<Link, 'score'>): Sureness {
  return score >= SAME ? 'the same' : score >= PROBABLY ? 'probably the same' : 'perhaps the same';
}
