/** Browsers stop at 512; no article has its parts nested so deep. */
const DEEPEST = 512;
/** What closes itself, or may be left open: it makes nothing deeper. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option'.split(
    ' ',
  ),
);
/** What stands in these is no tag, whatever it looks like. */
const RAW = /^(?:script|style|textarea|title|xmp)$/;
const TAG = /<!--|<(\/?)([a-z][a-z0-9-]*)(?:\s[^<>]*)?>/gi;

/**
 * The page without the tags that nest deeper than browsers follow, its text as it is. Parsers in Node follow however deep it
 * goes, and take the square of it.
 */
export function withoutDepth(html: string): string {
  const kept: string[] = [];
  let [depth, from] = [0, 0];
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const [tag, closes, given = ''] = found;
    const name = given.toLowerCase();
    if (tag === '<!--') {
      TAG.lastIndex = endOf(html, /-->/g, found.index + 4);
    } else if (closes === '' && RAW.test(name) && !tag.endsWith('/>')) {
      TAG.lastIndex = endOf(html, /<\/(?:script|style|textarea|title|xmp)/gi, TAG.lastIndex);
    } else if (!FLAT.has(name) && !tag.endsWith('/>')) {
      const isTooDeep = closes === '' ? ++depth > DEEPEST : depth > 0 && depth-- > DEEPEST;
      if (!isTooDeep) continue;
      kept.push(html.slice(from, found.index), ' ');
      from = TAG.lastIndex;
    }
  }
  kept.push(html.slice(from));
  return kept.join('');
}

/** Where what `end` finds begins; the end of the page where it does not come, as then nothing after is a tag. */
function endOf(html: string, end: RegExp, from: number): number {
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
