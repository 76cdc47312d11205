/** Browsers stop at 512; no article has its parts nested so deep. */
const DEEPEST = 512;
/** What closes itself, or may be left open: it makes nothing deeper. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);

/**
 * The page without the tags that nest deeper than browsers follow, its text as it is. Parsers in Node follow however deep it
 * goes, and take the square of it.
 */
export function withoutDepth(html: string): string {
  let depth = 0;
  return html.replace(/<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/gi, (tag, closes: string, name: string) => {
    if (FLAT.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
    if (closes === '') return ++depth > DEEPEST ? ' ' : tag;
    if (depth === 0) return tag;
    return depth-- > DEEPEST ? ' ' : tag;
  });
}
