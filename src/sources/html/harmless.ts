import { Tokenizer } from 'htmlparser2';

interface Change {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/**
 * A page without its event handlers and its styles. In a document without a window they do nothing, but a browser may still report
 * each of them as a breach of our own page's policy. What a style says of being hidden is said by an attribute instead.
 */
export function withoutHandlersAndStyles(html: string): string {
  const changes: Change[] = [];
  const nothing = () => {};
  let attribute = { from: 0, to: 0 };
  let style = -1;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(from, to) {
        if (html.slice(from, to).toLowerCase() === 'style') style = from - 1;
      },
      onclosetag(from, to) {
        if (style < 0 || html.slice(from, to).toLowerCase() !== 'style') return;
        const end = html.indexOf('>', to);
        if (end >= 0) changes.push({ from: style, to: end + 1, instead: '' });
        style = -1;
      },
      onattribname(from, to) {
        attribute = { from, to };
      },
      onattribend(_, to) {
        const { from } = attribute;
        const name = html.slice(from, attribute.to).toLowerCase();
        if (name === 'style') changes.push({ from, to, instead: hiding(html.slice(attribute.to, to)) });
        else if (name.startsWith('on')) changes.push({ from, to, instead: ' ' });
      },
      onattribdata: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return changed(html, changes);
}

function hiding(style: string): string {
  if (/display:\s*none/i.test(style)) return ' hidden ';
  return /visibility:\s*hidden/i.test(style) ? ' aria-hidden=true ' : ' ';
}

/** With the changes made, the attributes of a style element among them, which stand before the element's own. */
function changed(html: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let end = html.length;
  for (const { from, to, instead } of [...changes].reverse()) {
    if (to > end) continue;
    parts.push(html.slice(to, end), instead);
    end = from;
  }
  return html.slice(0, end) + parts.reverse().join('');
}
