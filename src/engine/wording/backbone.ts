import { diff, type Hunk } from './diff';
import type { Match } from './match/match';
import type { Run } from './runs';
import type { Word } from './words';

/**
 * The correct difference of two passages: diff-match-patch over words that share a code where they answer one another,
 * so that “get” and “receive” stay face to face. A word answers one other here, the surest; what no match speaks of is
 * compared by itself.
 */
export function backbone(a: readonly Word[], b: readonly Word[], matches: readonly Match[]): Run[] {
  const [codesA, codesB] = [a.map(({ key }) => key), b.map(({ key }) => key)];
  for (const { a: i, b: j } of surest(matches)) {
    // No word's key begins like this.
    const code = ` ${i}`;
    codesA[i] = code;
    codesB[j] = code;
  }
  return diff(codesA, codesB).flatMap((hunk) => byLikeness(hunk, a, b));
}

/** The matches in which each word stands once, the surest first. */
export function surest(matches: readonly Match[]): Match[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const order = [...matches].sort((x, y) => y.sureness - x.sureness || x.a - y.a || x.b - y.b);
  return order.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false;
    takenA.add(a);
    takenB.add(b);
    return true;
  });
}

/** Words that answer one another may still be written differently: each of those is a change of its own. */
function byLikeness({ same, a, b }: Hunk, wordsA: readonly Word[], wordsB: readonly Word[]): Run[] {
  if (!same) return [{ kind: 'changed', a, b }];
  const out: Run[] = [];
  for (let k = 0; k < a[1] - a[0]; k++) {
    const kind = wordsA[a[0] + k]?.key === wordsB[b[0] + k]?.key ? 'same' : 'changed';
    const last = out.at(-1);
    if (kind === 'same' && last?.kind === 'same')
      out[out.length - 1] = { kind, a: [last.a[0], last.a[1] + 1], b: [last.b[0], last.b[1] + 1] };
    else out.push({ kind, a: [a[0] + k, a[0] + k + 1], b: [b[0] + k, b[0] + k + 1] });
  }
  return out;
}
