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
  /** Lines of the same group, between blank lines, share a number. */
  readonly group: number;
}

/** Blocks of plain text: a line each, but lines that were wrapped by hand are put together again. */
export function textParagraphs(text: string): Paragraph[] {
  const all = groups(text);
  const wrapped = isWrapped(text, all);
  return all.flatMap((lines, group) => {
    const spans = wrapped ? [whole(lines)] : lines;
    return spans.map((span): Paragraph => ({ span, heading: 0, marker: null, group }));
  });
}

/** Blocks of Markdown: the lines of a group are one paragraph, unless a line opens a block of its own. */
export function markdownParagraphs(text: string): Paragraph[] {
  return groups(text).flatMap((lines, group) => {
    const out: Paragraph[] = [];
    for (const span of lines) {
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

/** Non-empty lines, trimmed, in the groups that blank lines make. */
function groups(text: string): Span[][] {
  const out: Span[][] = [];
  let open: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = trimmed(text, [start, end]);
    if (line) open.push(line);
    else if (open.length) {
      out.push(open);
      open = [];
    }
    start = end + 1;
  }
  if (open.length) out.push(open);
  return out;
}

/** Wrapped by hand: no line is longer than a typed one, and most lines that another follows break inside a sentence. */
function isWrapped(text: string, all: readonly (readonly Span[])[]): boolean {
  const broken = all.flatMap((lines) => lines.slice(0, -1));
  const inside = broken.filter(([, end]) => /[\p{L}\p{N},]/u.test(text.charAt(end - 1)));
  const widest = all.flat().reduce((most, [start, end]) => Math.max(most, end - start), 0);
  return widest <= 120 && inside.length >= 3 && inside.length > broken.length / 2;
}

function whole(lines: readonly Span[]): Span {
  return [lines[0]?.[0] ?? 0, lines.at(-1)?.[1] ?? 0];
}
