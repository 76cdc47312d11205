import { diff, type Hunk } from './diff';
import type { Match } from './match/match';
import { isContent, type Run } from './runs';
import type { Word } from './words';

/**
 * The correct difference of two passages: diff-match-patch over words that share a code where they answer one another,
 * so that “get” and “receive” stay face to face. A word answers one other here, the surest; what no match speaks of is
 * compared by itself.
 */
export function diffByMatches(a: readonly Word[], b: readonly Word[], matches: readonly Match[]): Run[] {
  const [codesA, codesB] = [a.map(({ key }) => key), b.map(({ key }) => key)];
  const answers = surest(matches);
  const kept = new Set(longestIncreasingMatches(answers, a, b));
  for (const answer of answers) {
    // No word's key begins like this. What stands out of order has a code of its own on each side.
    codesA[answer.a] = ` ${answer.a}`;
    codesB[answer.b] = kept.has(answer) ? ` ${answer.a}` : ` ${answer.a}b`;
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

/** The matches that run in one order on both sides and weigh the most together: what carries content holds its place. */
function longestIncreasingMatches(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): Match[] {
  const inOrder = [...matches].sort((x, y) => x.a - y.a);
  const sums = new Float64Array(inOrder.length);
  const before = new Int32Array(inOrder.length).fill(-1);
  inOrder.forEach((match, k) => {
    let best = 0;
    for (let l = 0; l < k; l++)
      if ((inOrder[l] as Match).b < match.b && (sums[l] as number) > best) {
        best = sums[l] as number;
        before[k] = l;
      }
    sums[k] = best + match.sureness * weightOf(a[match.a] as Word, b[match.b] as Word);
  });
  const out: Match[] = [];
  for (let k = sums.indexOf(Math.max(...sums)); k >= 0; k = before[k] as number) out.push(inOrder[k] as Match);
  return out;
}

function weightOf(x: Word, y: Word): number {
  if (x.kind === 'punctuation') return 0.5;
  return (isContent(x) && isContent(y) ? 2 : 1) + (x.key === y.key ? 0.5 : 0);
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
