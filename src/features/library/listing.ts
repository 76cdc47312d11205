import type { Entry } from '../../storage/records';
import { holdsWords } from '../../ui/holdsWords';

export type Order = 'opened' | 'changed' | 'created' | 'name';

/** Those whose names, headlines or outlets hold every word of a query, in order. */
export function listed(entries: readonly Entry[], query: string, order: Order): readonly Entry[] {
  const found = entries.filter(({ name, titles, outlets }) =>
    holdsWords([name, ...titles, ...outlets].join(' '), query),
  );
  return found.sort((x, y) =>
    order === 'name' ? x.name.localeCompare(y.name) || y.opened - x.opened : y[order] - x[order],
  );
}
