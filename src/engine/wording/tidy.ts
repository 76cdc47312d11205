import type { Hunk } from './diff';
import type { Word } from './words';

/** An equal run this short between two changes is no island worth keeping, if it carries no content. */
const ISLAND = 2;

/**
 * The readable difference: short equal runs of function words between two changes join them, so that a
 * reworded phrase is one change and not confetti. Punctuation, a conjunction, a negation, a number or
 * a name is never swallowed.
 */
export function tidy(hunks: readonly Hunk[], a: readonly Word[]): Hunk[] {
  const out: Hunk[] = [];
  hunks.forEach((hunk, k) => {
    const last = out.at(-1);
    const joins = last && !last.same && (!hunk.same || (isIsland(hunk, a) && replaces(last) && replaces(hunks[k + 1])));
    if (joins) out[out.length - 1] = { same: false, a: [last.a[0], hunk.a[1]], b: [last.b[0], hunk.b[1]] };
    else out.push(hunk);
  });
  return out;
}

function isIsland({ same, a: [from, to] }: Hunk, words: readonly Word[]): boolean {
  return (
    same &&
    to - from <= ISLAND &&
    words.slice(from, to).every((word) => word.function && !word.negation && !JOINTS.has(word.key))
  );
}

/** What stands on the two sides of these is told apart by a reader: they end an island. */
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'yet']);

/** A change with words on both sides; one that only adds is better shown as the addition that it is. */
function replaces(hunk: Hunk | undefined): boolean {
  return hunk !== undefined && !hunk.same && hunk.a[1] > hunk.a[0] && hunk.b[1] > hunk.b[0];
}
