import type { Gazetteer } from '../../languages/pack';

/**
 * Whether two lists of given names, first name first, may be one person's: the first ones are the same, a short form, another spelling or
 * an initial of one another, or one goes by a later name (“J. Edgar”, “Edgar”); and middle names, where both have them, agree.
 */
export function mayBeSameGiven(x: readonly string[], y: readonly string[], gazetteer: Gazetteer): boolean {
  const [first, other] = [x[0], y[0]];
  if (first === undefined || other === undefined) return true;
  const same = (own: string, its: string) => isOne(own, its, gazetteer);
  if (same(first, other)) return !x[1] || !y[1] || same(x[1], y[1]);
  const later = (list: readonly string[], name: string) =>
    list.slice(1).some((own) => !isInitial(own) && same(own, name));
  return later(x, other) || later(y, first);
}

/** Whether two lists say by a name, and not by an initial alone, that they are one person's. */
export function isSameGiven(x: readonly string[], y: readonly string[], gazetteer: Gazetteer): boolean {
  const isSaid = (list: readonly string[]) => list.some((own) => !isInitial(own));
  return isSaid(x) && isSaid(y) && mayBeSameGiven(x, y, gazetteer);
}

export function isInitial(name: string): boolean {
  return name.length === 1;
}

function isOne(x: string, y: string, { givenName }: Gazetteer): boolean {
  if (x === y) return true;
  if (isInitial(x) || isInitial(y)) return x[0] === y[0];
  const other = givenName(y).forms;
  return [...givenName(x).forms].some((form) => other.has(form));
}
