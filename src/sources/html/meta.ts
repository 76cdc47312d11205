/** What the meta elements of a page say. */
export interface Meta {
  /** What the first of these names that the page knows says. */
  first(...names: readonly string[]): string | null;
  /** All that is said under these names, in the order of the names. */
  all(...names: readonly string[]): readonly string[];
}

const KEYS = ['property', 'name', 'itemprop', 'http-equiv'];
/** Of one name. A page names its authors one by one, and no page has more. */
const MOST = 20;

/** Reads all meta elements of a page once, under any of the names that they may have. */
export function readMeta(document: Document): Meta {
  const known = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content') ?? element.getAttribute('value') ?? '';
    if (content.trim() === '') continue;
    for (const name of new Set(KEYS.flatMap((key) => element.getAttribute(key)?.toLowerCase().trim() ?? []))) {
      const said = known.get(name) ?? [];
      if (said.length < MOST) known.set(name, [...said, content]);
    }
  }
  const all = (...names: readonly string[]) => names.flatMap((name) => known.get(name) ?? []);
  return { all, first: (...names) => all(...names)[0] ?? null };
}
