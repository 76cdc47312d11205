import type { Passage } from './select';

/**
 * Marks the passages whose order crosses the others: where two passages cross, the one that is crossed by the heavier
 * company (by score) has moved; when neither is heavier both have, so that A and B are treated alike.
 */
export function markMoved(passages: readonly Passage[]): (Passage & { readonly moved: boolean })[] {
  const crossings = passages.map((own) => passages.filter((other) => crosses(own, other)));
  const weight = new Map(
    passages.map((own, k) => [own, (crossings[k] ?? []).reduce((sum, { score }) => sum + score, 0)]),
  );
  return passages.map((own, k) => ({
    ...own,
    moved: (crossings[k] ?? []).some((other) => (weight.get(own) ?? 0) >= (weight.get(other) ?? 0)),
  }));
}

function crosses(x: Passage, y: Passage): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [x.a[0], y.a[0], x.b[0], y.b[0]];
  return (ax - ay) * (bx - by) < 0;
}
