import type { Passage } from './select';

/**
 * Marks the passages whose order crosses the others. Only the passages that are the surest of all their sentences set the
 * order; a repetition elsewhere says nothing about it. Where two of them cross, the one that is crossed by the heavier
 * company (by score) has moved; when neither is heavier both have, so that A and B are treated alike.
 */
export function markMoved(passages: readonly Passage[]): (Passage & { readonly moved: boolean })[] {
  const leading = leadingPassages(passages);
  const crossed = new Map(leading.map((own) => [own, leading.filter((other) => crosses(own, other))]));
  const company = new Map(
    [...crossed].map(([own, others]) => [own, others.reduce((sum, { score }) => sum + score, 0)]),
  );
  return passages.map((own) => ({
    ...own,
    moved: (crossed.get(own) ?? []).some((other) => (company.get(own) ?? 0) >= (company.get(other) ?? 0)),
  }));
}

function leadingPassages(passages: readonly Passage[]): Passage[] {
  const best = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const own of passages) {
    for (const side of ['a', 'b'] as const)
      for (const at of own[side]) best[side].set(at, Math.max(own.score, best[side].get(at) ?? 0));
  }
  return passages.filter((own) =>
    (['a', 'b'] as const).every((side) => own[side].every((at) => best[side].get(at) === own.score)),
  );
}

function crosses(x: Passage, y: Passage): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [x.a[0], y.a[0], x.b[0], y.b[0]];
  return (ax - ay) * (bx - by) < 0;
}
