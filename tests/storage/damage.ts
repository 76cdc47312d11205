import fc from 'fast-check';

/** A row of the database. */
export type Row = Record<string, unknown>;

/** What may stand where something else should. */
export const ODD = fc.oneof(
  fc.constantFrom(undefined, null, NaN, Infinity, -1, 1e9, 0.5, '', 'constructor', '__proto__', true, 5n, new Date(0)),
  fc.constantFrom([], {}, [[]], [null], [[5, 1]], [['0', '1']], new Map(), { length: 3 }, [{}]),
  fc.anything({ withBigInt: true, withDate: true, withTypedArray: true }),
);

/** A row with something else somewhere in it; its key stays, or it would be another row. */
export function damagedAt(row: Row, way: readonly number[], odd: unknown): Row {
  const copy = structuredClone(row);
  let at: Row = copy;
  for (const [depth, step] of way.entries()) {
    const keys = Object.keys(at).filter((key) => depth > 0 || !['id', 'number'].includes(key));
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return copy;
    const next = at[key];
    if (depth === way.length - 1 || typeof next !== 'object' || next === null) {
      at[key] = cloneable(odd);
      return copy;
    }
    at = next as Row;
  }
  return copy;
}

/** A database takes no functions and symbols. */
function cloneable(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}
