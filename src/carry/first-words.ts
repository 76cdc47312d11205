/** What is in these is never shown as words of the page. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
]);
/** What is in these is no markup. */
const RAW = new Set(['script', 'style']);
/** Words beside these stand in lines of their own. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);
/** Fewer characters are a button or a menu more often than a paragraph. */
const LEAST_PARAGRAPH = 60;
/** The characters that a browser writes as names where it writes a document down. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]);

/**
 * The first words of a page, enough to know it again: its first paragraphs, or where it has none whatever it says first. Read from the
 * very HTML that was handed over, without making a document of it.
 * @param most how many characters at most.
 */
export function firstWords(html: string, most: number): string {
  const lines = linesOf(html, most);
  const words = lines.paragraphs || lines.all;
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words;
}

function linesOf(html: string, most: number): { paragraphs: string; all: string } {
  let [paragraphs, all, line] = ['', '', ''];
  const hidden: string[] = [];
  const endLine = () => {
    const plain = plainText(line);
    line = '';
    if (plain === '') return;
    if (all.length < most) all += `${all && ' '}${plain}`;
    if (plain.length >= LEAST_PARAGRAPH) paragraphs += `${paragraphs && ' '}${plain}`;
  };
  for (const piece of html.split('<')) {
    const end = piece.indexOf('>');
    const tag = /^(\/?)([a-z][a-z\d-]*)/i.exec(piece);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (tag && end >= 0) {
      if (!INLINE.has(name)) endLine();
      if (tag[1]) {
        if (hidden.at(-1) === name) hidden.pop();
      } else if (hidden.length === 0 ? UNSEEN.has(name) : hidden.at(-1) === name && !RAW.has(name)) hidden.push(name);
    }
    if (hidden.length === 0)
      line += tag || piece.startsWith('!') || piece.startsWith('/') ? piece.slice(end + 1) : piece;
    if (paragraphs.length > most) break;
  }
  endLine();
  return { paragraphs, all };
}

function plainText(text: string): string {
  return text
    .replace(/&(?:nbsp|lt|gt|quot|amp);/g, (named) => NAMED.get(named) ?? named)
    .replace(/\s+/g, ' ')
    .trim();
}
