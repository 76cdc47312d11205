/**
 * What a table has under a name from outside; undefined where it has none. Brackets would also find what every object has:
 * `constructor`, `__proto__`. The one place where a name that may be any stands in brackets, as `tests/checks/names.mjs` holds.
 */
export function lookUp<Value>(table: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
