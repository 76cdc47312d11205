import type { Entry } from '../../state/library/records';

export type Order = 'opened' | 'changed' | 'created' | 'name';

/** Those whose names, headlines or outlets hold every word that is sought, in order. */
export function listed(entries: readonly Entry[], sought: string, order: Order): readonly Entry[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    const text = folded([entry.name, ...entry.titles, ...entry.outlets].join(' '));
    return words.every((word) => text.includes(word));
  });
  return found.sort((x, y) =>
    order === 'name' ? x.name.localeCompare(y.name) || y.opened - x.opened : y[order] - x[order],
  );
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
