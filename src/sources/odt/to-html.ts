import { Parser } from 'htmlparser2';

/** What a style is made from, and whether what bears it is not shown. */
interface Style {
  readonly parent: string;
  hidden: boolean;
}

/** What is not of the text: changes and remarks, marks of notes, lists of what the document holds, what is said of pictures. */
const SKIPPED = new Set(
  `text:tracked-changes office:annotation text:note-citation text:hidden-text text:hidden-paragraph text:table-of-content text:illustration-index
  text:table-index text:object-index text:user-index text:alphabetical-index text:bibliography text:ruby-text text:variable-decls
  text:sequence-decls text:user-field-decls text:dde-connection-decls office:forms draw:object svg:title svg:desc`.split(
    /\s+/,
  ),
);
/** Parts that stand on their own, though they are written inside a paragraph. */
const APART = new Set(['draw:text-box', 'text:note-body']);
const SAME: ReadonlyMap<string, string> = new Map([
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
]);
/** Elements inside each other; an honest file has some tens. */
const DEEPEST = 512;
/** A style is made from another, that from another; a circle ends somewhere. */
const MOST_PARENTS = 20;

/**
 * The text of an OpenDocument file (ODF 1.3, part 3: content.xml) as HTML: headings, paragraphs, lists and tables in order, text boxes behind
 * the paragraph they are tied to, notes at the end. Null where it is no such file.
 */
export function odtToHtml(xml: string): string | null {
  const content = new Content();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        // The parser would move all that are open for each one more.
        if (depth > DEEPEST) parser.pause();
        else content.open(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        if (depth < DEEPEST) content.close(name);
      },
      ontext: (text) => content.add(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return depth > DEEPEST ? null : content.html();
}

class Content {
  private readonly styles = new Map<string, Style>();
  private style: Style | null = null;
  /** What is being written: the text, and the parts that stand apart inside it. */
  private readonly parts: { text: string; paragraphs: number }[] = [];
  private readonly closing: string[] = [];
  private later = '';
  private notes = '';
  private done: string | null = null;
  private skipped = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.skipped > 0 || this.isHidden(name, attributes)) {
      this.skipped += 1;
      return;
    }
    if (name === 'style:style') {
      const parent = attributes['style:parent-style-name'] ?? '';
      this.style = { parent, hidden: false };
      this.styles.set(attributes['style:name'] ?? '', this.style);
    } else if (name === 'style:text-properties' && this.style) {
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'] ?? 'none';
      this.style.hidden = attributes['text:display'] === 'none' || line !== 'none';
    } else if (name === 'office:text' || APART.has(name)) this.parts.push({ text: '', paragraphs: 0 });
    else if (name === 'text:p' || name === 'text:h') this.begin(name, attributes);
    else if (SAME.has(name)) this.write(`<${SAME.get(name)}>`);
    else if (name === 'text:s' || name === 'text:tab') this.write(' ');
    else if (name === 'text:line-break') this.write('<br>');
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const part = this.parts.at(-1);
    if (name === 'style:style') this.style = null;
    else if (!part) return;
    else if (name === 'office:text') this.done = (this.parts.pop()?.text ?? '') + this.later;
    else if (APART.has(name)) {
      this.parts.pop();
      if (name === 'text:note-body') this.notes += `<li>${part.text}</li>`;
      else this.later += part.text;
    } else if (name === 'text:p' || name === 'text:h') {
      this.write(this.closing.pop() ?? '');
      part.paragraphs -= 1;
      if (this.parts.length > 1 || part.paragraphs > 0) return;
      part.text += this.later;
      this.later = '';
    } else if (SAME.has(name)) this.write(`</${SAME.get(name)}>`);
  }

  add(text: string): void {
    if (this.skipped > 0 || !this.parts.at(-1)?.paragraphs) return;
    this.write(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  }

  html(): string | null {
    return this.done === null ? null : this.done + (this.notes && `<ol>${this.notes}</ol>`);
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const part = this.parts.at(-1);
    if (!part) return;
    part.paragraphs += 1;
    const names = this.namesOf(attributes['text:style-name'] ?? '');
    const is = (pattern: RegExp) => names.some((own) => pattern.test(own));
    const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1));
    let tag = name === 'text:h' ? `h${level}` : 'p';
    if (is(/^Title$/)) tag = 'h1';
    const kind = is(/^Subtitle$/) ? 'subtitle' : is(/^(?:Caption|Illustration|Figure|Drawing)$/) ? 'caption' : null;
    const isQuoted = tag === 'p' && is(/^Quotations$/);
    this.write(`${isQuoted ? '<blockquote>' : ''}<${tag}${kind ? ` class="${kind}"` : ''}>`);
    this.closing.push(`</${tag}>${isQuoted ? '</blockquote>' : ''}`);
  }

  private write(html: string): void {
    const part = this.parts.at(-1);
    if (part) part.text += html;
  }

  private isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (SKIPPED.has(name)) return true;
    if (name === 'text:section') return attributes['text:display'] === 'none';
    if (name !== 'text:span' && name !== 'text:p' && name !== 'text:h') return false;
    return this.namesOf(attributes['text:style-name'] ?? '').some((own) => this.styles.get(own)?.hidden);
  }

  /** A style and those it is made from. */
  private namesOf(style: string): string[] {
    const names: string[] = [];
    for (let own = style; own && names.length < MOST_PARENTS; own = this.styles.get(own)?.parent ?? '') names.push(own);
    return names;
  }
}
