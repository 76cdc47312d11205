import type { FoundObservation } from '../../model/observation';
import type { Span } from '../../model/report';

/** A fact that is told in several passages is listed once, with all the places where it stands. Those with one key are one. */
export function onceEach<T extends FoundObservation>(found: readonly T[], keyOf: (fact: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const fact of found) {
    const key = keyOf(fact);
    const known = byKey.get(key);
    byKey.set(key, known ? together(known, fact) : fact);
  }
  return [...byKey.values()];
}

function together<T extends FoundObservation>(x: T, y: T): T {
  const { link, ...rest } = x;
  return {
    ...rest,
    a: inOrder([...x.a, ...y.a]),
    b: inOrder([...x.b, ...y.b]),
    ...(link !== undefined && link === y.link && { link }),
  } as unknown as T;
}

/** In reading order, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  return sorted.filter((span, k) => span[0] !== sorted[k - 1]?.[0] || span[1] !== sorted[k - 1]?.[1]);
}
