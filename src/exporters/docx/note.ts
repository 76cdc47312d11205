import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isMarkdown, PLAIN_PROSE } from '../../projections/prose';
import { printable } from '../words';
import { paragraph, textRun } from './xml';

/** How letters are to look, beyond their paragraph's style. */
interface Look {
  readonly code?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** How far a list or a quotation stands in, in twentieths of a point. */
const STEP = 284;

/** A note as it reads, as paragraphs of a style. What Markdown marks is marked; nothing of a note is more than words. */
export function noteParagraphs(text: string, style: string): readonly string[] {
  if (!isMarkdown(text)) return linesOf(text).map((line) => paragraph(style, textRun(line)));
  const { children } = fromMarkdown(printable(text), { extensions: [PLAIN_PROSE] });
  return children.flatMap((block) => blockParagraphs(block, style, 0));
}

/** @param depth in how many lists and quotations it stands. @param mark what stands before its first word */
function blockParagraphs(block: RootContent, style: string, depth: number, mark = ''): readonly string[] {
  const written = (runs: string) => [paragraph(style, (mark && textRun(mark)) + runs, indent(depth))];
  switch (block.type) {
    case 'paragraph':
      return written(runsOf(block.children));
    case 'list':
      return listParagraphs(block, style, depth + 1);
    case 'blockquote':
      return blocksParagraphs(block.children, style, depth + 1, mark);
    case 'code':
      return linesOf(block.value).map((line) => paragraph(style, runOf(line, { code: true }), indent(depth)));
    case 'thematicBreak':
      return written(textRun('* * *'));
    default:
      return [];
  }
}

function listParagraphs({ children, ordered, start }: List, style: string, depth: number): readonly string[] {
  return children.flatMap((item, k) =>
    blocksParagraphs(item.children, style, depth, ordered ? `${(start ?? 1) + k}. ` : '• '),
  );
}

function blocksParagraphs(
  blocks: readonly (BlockContent | DefinitionContent)[],
  style: string,
  depth: number,
  mark: string,
): readonly string[] {
  return blocks.flatMap((block, k) => blockParagraphs(block, style, depth, k === 0 ? mark : ''));
}

function runsOf(parts: readonly PhrasingContent[], look: Look = {}): string {
  return parts.map((part) => phrase(part, look)).join('');
}

function phrase(part: PhrasingContent, look: Look): string {
  switch (part.type) {
    case 'strong':
      return runsOf(part.children, { ...look, bold: true });
    case 'emphasis':
      return runsOf(part.children, { ...look, italic: true });
    case 'link': {
      // On paper an address has to be read.
      const [only] = part.children;
      const isRead = only?.type === 'text' && [only.value, `mailto:${only.value}`].includes(part.url);
      return runsOf(part.children, look) + (isRead ? '' : runOf(` (${part.url})`, look));
    }
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'inlineCode':
      return runOf(part.value, { ...look, code: true });
    case 'text':
      return runOf(part.value.replaceAll('\n', ' '), look);
    default:
      return '';
  }
}

function runOf(text: string, { code, bold, italic }: Look): string {
  const letters = code ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : '';
  return textRun(text, '', letters + (bold ? '<w:b/>' : '') + (italic ? '<w:i/>' : ''));
}

function indent(depth: number): string {
  return depth > 0 ? `<w:ind w:left="${depth * STEP}"/>` : '';
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
}
