import { normalizeName, type Referent } from './referents';
import { BySurname } from './surnames';

/** One person, place or group that both reports name. */
export interface Common {
  readonly a: Referent;
  readonly b: Referent;
}

/**
 * The referents that two reports have in common: those with one key, and people with one surname in two spellings whose first names do
 * not contradict. Nobody is paired where more than one could be meant. In A's order.
 */
export function inCommon(a: readonly Referent[], b: readonly Referent[]): Common[] {
  const byKey = new Map(b.map((own) => [own.key, own]));
  const rest = { a: a.filter(({ key }) => !byKey.has(key)), b: withoutKeys(b, a) };
  const [fromA, fromB] = [onlyFit(rest.a, rest.b), onlyFit(rest.b, rest.a)];
  return a.flatMap((own) => {
    const same = byKey.get(own.key);
    if (same) return [{ a: own, b: same }];
    const other = fromA.get(own);
    return other && fromB.get(other) === own ? [{ a: own, b: other }] : [];
  });
}

function withoutKeys(list: readonly Referent[], others: readonly Referent[]): Referent[] {
  const keys = new Set(others.map(({ key }) => key));
  return list.filter(({ key }) => !keys.has(key));
}

/** For each person the one other person whose name may be the same; none where two could be. */
function onlyFit(from: readonly Referent[], to: readonly Referent[]): Map<Referent, Referent> {
  const bySurname = new BySurname<Referent>(1);
  for (const own of to) if (own.kind === 'person') bySurname.add(surname(own), own);
  return new Map(
    from.flatMap((own): [Referent, Referent][] => {
      if (own.kind !== 'person') return [];
      const [only, other] = bySurname.like(surname(own), 2, (person) => mayBeOne(own, person));
      return only && !other ? [[own, only]] : [];
    }),
  );
}

/** Of two people with one surname. */
function mayBeOne(x: Referent, y: Referent): boolean {
  const [first, second] = [given(x), given(y)];
  return !first || !second || first[0] === second[0];
}

function surname({ name }: Referent): string {
  return name.split(' ').at(-1) ?? '';
}

function given({ name }: Referent): string {
  return name.includes(' ') ? normalizeName(name.split(' ')[0] ?? '') : '';
}
