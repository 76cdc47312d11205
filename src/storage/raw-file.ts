import type { RawRecord } from './comparison-repository';

/** What is stored of a damaged comparison, as it lies in the database: not for this program to open, but nothing of it is lost. */
export function rawFile(id: string, raw: RawRecord): { readonly text: string; readonly name: string } {
  const text = JSON.stringify({ format: 'parallax/damaged', id, ...raw }, writable(), 2);
  return { text: `${text}\n`, name: 'parallax-damaged.json' };
}

/** A database also holds what JSON has no form for. */
function writable(): (this: unknown, key: string, value: unknown) => unknown {
  const above: unknown[] = [];
  return function (this: unknown, _key, value) {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    // What holds this value is now the last of those above it.
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (above.includes(value)) return '(a part that holds itself)';
    const plain = value instanceof Map || value instanceof Set ? [...value] : value;
    above.push(plain);
    return plain;
  };
}
