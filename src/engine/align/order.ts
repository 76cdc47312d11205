/** What the order of passages stands on: their sentences by index, ascending, and how sure they are. */
interface Ordered {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly score: number;
}

/**
 * Marks the passages whose order crosses the others. Only the passages that are the surest of all their sentences set the
 * order; a repetition elsewhere says nothing about it. Where two of them cross, the one that is crossed by the heavier
 * company (by score) has moved; when neither is heavier both have, so that A and B are treated alike.
 */
export function markMoved<P extends Ordered>(passages: readonly P[]): (P & { readonly moved: boolean })[] {
  const leading = leadingPassages(passages);
  // In whole numbers, whose sum is the same in whatever order they are added.
  const weights = leading.map(({ score }) => Math.round(score * 1e9));
  const company = overCrossed(leading, weights, (x, y) => x + y, 0);
  const lightest = overCrossed(leading, company, Math.min, Number.POSITIVE_INFINITY);
  const moved = new Set(leading.filter((_, k) => (company[k] ?? 0) >= (lightest[k] ?? 0)));
  return passages.map((own) => ({ ...own, moved: moved.has(own) }));
}

function leadingPassages<P extends Ordered>(passages: readonly P[]): P[] {
  const best = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const own of passages) {
    for (const side of ['a', 'b'] as const)
      for (const at of own[side]) best[side].set(at, Math.max(own.score, best[side].get(at) ?? 0));
  }
  return passages.filter((own) =>
    (['a', 'b'] as const).every((side) => own[side].every((at) => best[side].get(at) === own.score)),
  );
}

type Combine = (x: number, y: number) => number;

/**
 * For each passage the values of all that it crosses, combined: those that begin before it in A and after it in B, and the
 * other way round. Fenwick trees (1994), so that the cost is n log n and not the square.
 */
function overCrossed(passages: readonly Ordered[], values: readonly number[], combine: Combine, none: number) {
  const startA = passages.map(({ a }) => a[0] ?? 0);
  const startB = passages.map(({ b }) => b[0] ?? 0);
  const highest = startB.reduce((x, y) => Math.max(x, y), 0);
  const out = passages.map(() => none);
  const inOrder = passages.map((_, k) => k).sort((x, y) => (startA[x] ?? 0) - (startA[y] ?? 0));

  const sweep = (order: readonly number[], key: (k: number) => number) => {
    const seen = prefixes(highest + 1, combine, none);
    for (let from = 0; from < order.length; ) {
      let to = from;
      while (to < order.length && startA[order[to] ?? 0] === startA[order[from] ?? 0]) to++;
      const alike = order.slice(from, to);
      for (const k of alike) out[k] = combine(out[k] ?? none, seen.before(key(k)));
      for (const k of alike) seen.add(key(k), values[k] ?? none);
      from = to;
    }
  };
  sweep(inOrder, (k) => highest - (startB[k] ?? 0));
  sweep(inOrder.toReversed(), (k) => startB[k] ?? 0);
  return out;
}

/** Values at places 0 to size - 1; combines all before a place in logarithmic time. */
function prefixes(size: number, combine: Combine, none: number) {
  const tree = new Float64Array(size + 1).fill(none);
  return {
    add(place: number, value: number) {
      for (let k = place + 1; k <= size; k += k & -k) tree[k] = combine(tree[k] ?? none, value);
    },
    before(place: number) {
      let sum = none;
      for (let k = place; k > 0; k -= k & -k) sum = combine(sum, tree[k] ?? none);
      return sum;
    },
  };
}
