import type { Referent } from './referents';

/** One person, place or group that both reports name. */
export interface Common {
  readonly a: Referent;
  readonly b: Referent;
}

/** The referents that two reports have in common, by their keys. In A's order. */
export function inCommon(a: readonly Referent[], b: readonly Referent[]): Common[] {
  const byKey = new Map(b.map((own) => [own.key, own]));
  return a.flatMap((own) => {
    const same = byKey.get(own.key);
    return same ? [{ a: own, b: same }] : [];
  });
}
