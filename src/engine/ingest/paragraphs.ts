import type { BlockKind, Span } from '../../model/report';
import type { SourceBlock } from '../../model/source';
import { trimmed } from './flat';

/** Lines that stand together as one block on the page, before anyone asks what it is. */
export interface Paragraph {
  /** From the first to the last non-space character. */
  readonly span: Span;
  /** Markdown heading level 1 to 6; 0 for none. */
  readonly heading: number;
  readonly marker: 'quote' | 'list' | 'rule' | null;
  /** What a structured source says it is, and why it would fold it. */
  readonly known?: { readonly kind: BlockKind; readonly reason?: string };
  /** Signs of quoted mail inside it, before each line but the first. */
  readonly signs?: readonly Span[];
  /** Lines of the same group, between blank lines, share a number. */
  readonly group: number;
}

/** Plain text in paragraphs, with the signs before its lines that are no words: those of quoted mail and of lists. */
export interface PlainText {
  readonly paragraphs: readonly Paragraph[];
  readonly signs: readonly Span[];
}

/** A line without white space around it, or the sign before it. */
interface Line {
  readonly span: Span;
  readonly sign: readonly Span[];
}

/** Blocks of plain text: a line each, but lines that were wrapped by hand or by a mail program are put together again. */
export function textParagraphs(text: string): PlainText {
  const { groups, signs } = linesOf(text);
  const width = wrapWidth(text, groups);
  const paragraphs = groups.flatMap((lines, group) => {
    const out: Paragraph[] = [];
    lines.forEach(({ span, sign }, k) => {
      const before = lines[k - 1];
      const last = out.at(-1);
      if (last && before && width !== null && isWrapped(text, before.span, span, width))
        out[out.length - 1] = { ...last, span: [last.span[0], span[1]], signs: [...(last.signs ?? []), ...sign] };
      else {
        const { start, marker } = opening(text, span);
        if (start > span[0]) signs.push([span[0], start]);
        const own = trimmed(text, [start, span[1]]);
        if (own) out.push({ span: own, heading: 0, marker, group });
      }
    });
    return out;
  });
  return { paragraphs: withNumbers(text, paragraphs), signs };
}

/** Blocks of Markdown: the lines of a group are one paragraph, unless a line opens a block of its own. */
export function markdownParagraphs(text: string): Paragraph[] {
  return groupsOf(text, false).groups.flatMap((lines, group) => {
    const out: Paragraph[] = [];
    for (const { span } of lines) {
      const line = text.slice(span[0], span[1]);
      const heading = /^(#{1,6})(?=\s)/.exec(line)?.[1]?.length ?? 0;
      const marker = markerOf(line);
      const last = out.at(-1);
      const continues =
        last &&
        !heading &&
        !last.heading &&
        last.marker !== 'rule' &&
        (!marker || (marker === 'quote' && last.marker === 'quote'));
      if (continues) out[out.length - 1] = { ...last, span: [last.span[0], span[1]] };
      else out.push({ span, heading, marker, group });
    }
    return out;
  });
}

/** Blocks that a structured source has told apart. */
export function structureParagraphs(structure: readonly SourceBlock[]): Paragraph[] {
  return structure.map(({ span, ...known }, group): Paragraph => {
    const heading = known.kind === 'title' ? 1 : known.kind === 'heading' ? 2 : 0;
    return { span, heading, marker: known.kind === 'list-item' ? 'list' : null, known, group };
  });
}

function markerOf(line: string): Paragraph['marker'] {
  if (/^(?:[-*_]\s*){3,}$/.test(line) && line.length < 200) return 'rule';
  if (/^>/.test(line)) return 'quote';
  return /^(?:[-*+]|\d{1,3}[.)])\s/.test(line) ? 'list' : null;
}

/** A line of signs alone, or the bullet before a point of a list. */
function opening(text: string, [start, end]: Span): { start: number; marker: Paragraph['marker'] } {
  const line = text.slice(start, Math.min(end, start + 200));
  if (end - start < 200 && /^(?:[-*_=]\s*){3,}$/.test(line)) return { start, marker: 'rule' };
  const bullet = /^[•‣▪◦●∙■*]\s+(?=\S)/u.exec(line)?.[0].length ?? 0;
  return { start: start + bullet, marker: bullet > 0 ? 'list' : null };
}

/** Numbered lines below one another are points of a list; one alone may begin with any number: “2. Bundesliga”. */
function withNumbers(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const numbered = paragraphs.map(({ span: [start] }) => /^\d{1,3}[.)]\s/.test(text.slice(start, start + 5)));
  return paragraphs.map((own, k) =>
    numbered[k] && own.marker === null && (numbered[k - 1] || numbered[k + 1]) ? { ...own, marker: 'list' } : own,
  );
}

/** Fewer lines than this that begin with the sign of quoted mail are the text's own. */
const FEWEST_QUOTED = 3;

function linesOf(text: string): ReturnType<typeof groupsOf> {
  const quoted = text.match(/^[ \t]*>/gm)?.length ?? 0;
  return groupsOf(text, quoted >= FEWEST_QUOTED);
}

/** Non-empty lines in the groups that blank lines make; of mail, without the signs before what is quoted. */
function groupsOf(text: string, isMail: boolean): { groups: Line[][]; signs: Span[] } {
  const groups: Line[][] = [];
  const signs: Span[] = [];
  let open: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const sign = isMail ? signOf(text, [start, end]) : null;
    if (sign) signs.push(sign);
    const span = trimmed(text, [sign?.[1] ?? start, end]);
    if (span) open.push({ span, sign: sign ? [sign] : [] });
    else if (open.length) {
      groups.push(open);
      open = [];
    }
    start = end + 1;
  }
  if (open.length) groups.push(open);
  return { groups, signs };
}

/** The signs of quoted mail at the beginning of a line: “> > ”. */
function signOf(text: string, [start, end]: Span): Span | null {
  let [at, last] = [start, -1];
  for (; at < end && /[>\s]/.test(text.charAt(at)); at++) if (text.charAt(at) === '>') last = at;
  return last < 0 ? null : [start + text.slice(start, end).indexOf('>'), last + 1];
}

/** Characters of the widest line that a person or a mail program leaves, and of the narrowest column of prose. */
const WIDEST = 120;
const NARROWEST = 30;
/** Of the width, what a line fills with the next word, where it was ended because that did not fit. */
const FILLED = 0.85;

/**
 * The width, in characters, at which the lines of a text were wrapped: no line is longer than a typed one, and those that the next word
 * would not fit into mostly break inside a sentence. Null where each line was meant to end.
 */
function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number | null {
  const all = groups.flat().filter(({ span }) => /\s/.test(text.slice(...span)));
  const widest = all.reduce((most, { span: [start, end] }) => Math.max(most, end - start), 0);
  if (widest > WIDEST || widest < NARROWEST) return null;
  let [full, inside, goOn] = [0, 0, 0];
  for (const lines of groups)
    lines.forEach(({ span }, k) => {
      const next = lines[k + 1]?.span;
      if (!next || !isWrapped(text, span, next, widest)) return;
      full += 1;
      if (/[\p{L}\p{N},]/u.test(text.charAt(span[1] - 1))) inside += 1;
      if (/^["“‘«„(]?[^\p{Lu}\p{Lt}\d]/u.test(text.slice(next[0], next[0] + 3))) goOn += 1;
    });
  // A list of headlines has full lines too, but each begins with a capital.
  return inside >= 3 && inside > full / 2 && goOn >= full / 3 ? widest : null;
}

/** Whether a line was ended only because the first word of the next would not have fitted into it. */
function isWrapped(text: string, [start, end]: Span, next: Span, width: number): boolean {
  const line = text.slice(next[0], Math.min(next[1], next[0] + WIDEST));
  if (/^(?:[-–—•‣▪◦●∙■*]|\d{1,3}[.)])\s/u.test(line)) return false;
  const word = /^\S+/.exec(line)?.[0].length ?? 0;
  return end - start + 1 + word > FILLED * width;
}
