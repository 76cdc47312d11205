import type { Measured } from './features';
import type { Terms, TermVector } from './terms';

/** Sentences of one side that are the same words in a row: for each its group, or -1 where it is alone. */
function groupsOf(vectors: readonly TermVector[]): { of: Int32Array; sizes: number[] } {
  const groups = new Map<string, number[]>();
  vectors.forEach(({ words }, at) => {
    const key = words.join(' ');
    const open = groups.get(key);
    if (open) open.push(at);
    else groups.set(key, [at]);
  });
  const of = new Int32Array(vectors.length).fill(-1);
  const sizes: number[] = [];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    for (const at of group) of[at] = sizes.length;
    sizes.push(group.length);
  }
  return { of, sizes };
}

/** Sentences that are the same words say the same as others do: each of their pairs with one sentence gets the mean of all. */
export function shareAmongRepeated({ candidates }: Measured, { a, b }: Terms, scores: Float64Array): Float64Array {
  const [groupsA, groupsB] = [groupsOf(a), groupsOf(b)];
  if (groupsA.sizes.length + groupsB.sizes.length === 0) return scores;
  const keyOf = (k: number) => {
    const [i, j] = [candidates.a[k] as number, candidates.b[k] as number];
    const [inA, inB] = [groupsA.of[i] as number, groupsB.of[j] as number];
    if (inA < 0 && inB < 0) return null;
    return `${inA < 0 ? i : `g${inA}`} ${inB < 0 ? j : `g${inB}`}`;
  };
  const groups = new Map<string, number[]>();
  const keys = Array.from(scores, (_, k) => keyOf(k));
  scores.forEach((score, k) => {
    const key = keys[k];
    if (!key) return;
    const open = groups.get(key);
    if (open) open.push(score);
    else groups.set(key, [score]);
  });
  const means = new Map(Array.from(groups, ([key, all]) => [key, mean(all)]));
  return scores.map((score, k) => means.get(keys[k] ?? '') ?? score);
}

/** In the order of their size, which is the same from either side. */
function mean(all: readonly number[]): number {
  return [...all].sort((x, y) => x - y).reduce((sum, own) => sum + own, 0) / all.length;
}
