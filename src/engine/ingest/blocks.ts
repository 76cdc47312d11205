import type { PageWords } from '../../languages/pack';
import type { Block, BlockKind, Span } from '../../model/report';
import type { SourceText } from '../../model/source';
import type { Messages } from '../resources';
import { splitDateline } from './dateline';
import { trimmed } from './flat';
import { type Format, type FoundBlock, MARKUP, type Verdict } from './found';
import { findFurniture } from './furniture';
import { footnoteMarks, looksLikeMarkdown, markupSpans, without } from './markup';
import { markdownParagraphs, type Paragraph, type PlainText, structureParagraphs, textParagraphs } from './paragraphs';
import { isStory } from './story';

/** How the blocks of a source are told: by its own structure, by Markdown syntax, or line by line. */
export function formatOf({ text, format, structure }: SourceText): Format {
  return structure ? 'structure' : (format ?? (looksLikeMarkdown(text) ? 'markdown' : 'text'));
}

/**
 * The blocks of a source text in reading order; every non-space character is in exactly one. Markdown syntax inside the
 * story is a block of its own, the last, of kind `furniture` and reason `markup`.
 */
export function findBlocks(source: SourceText, page: PageWords, messages: Messages): Block[] {
  return tellApart(source, page).map(({ reason, ...block }) => {
    if (reason === undefined) return block;
    return { ...block, reason: typeof reason === 'string' ? reason : messages.reason(reason) };
  });
}

function tellApart(source: SourceText, page: PageWords): FoundBlock[] {
  const { text } = source;
  const format = formatOf(source);
  const { paragraphs, signs } = paragraphsOf(source, format);
  const verdicts = findFurniture(text, paragraphs, page, format);
  const title = titleIndex(text, paragraphs, verdicts);
  const markup: Span[] = [...signs];

  const blocks = paragraphs.map((paragraph, k): FoundBlock => {
    const verdict = verdicts[k];
    const own = without(paragraph.span, paragraph.signs ?? []);
    if (verdict) return { kind: verdict.kind, spans: own, ...(verdict.reason && { reason: verdict.reason }) };
    const holes = format === 'markdown' ? markupSpans(text, paragraph.span) : footnoteMarks(text, own);
    const spans = own
      .flatMap((span) =>
        without(
          span,
          holes.filter(([from, to]) => from >= span[0] && to <= span[1]),
        ),
      )
      .flatMap((span) => {
        const part = trimmed(text, span);
        return part ? [part] : [];
      });
    if (spans.length === 0) return { kind: 'furniture', spans: own, reason: MARKUP };
    for (const hole of holes) markup.push(hole);
    return { kind: k === title ? 'title' : storyKind(text, paragraphs, k, format), spans };
  });
  markup.sort((one, other) => one[0] - other[0]);

  const joined = splitDateline(text, joinCut(text, withoutRepeatedTitle(text, blocks)));
  return markup.length > 0 ? [...joined, { kind: 'furniture', spans: markup, reason: MARKUP }] : joined;
}

function paragraphsOf({ text, structure }: SourceText, format: Format): PlainText {
  if (format === 'text') return textParagraphs(text);
  return { paragraphs: structure ? structureParagraphs(structure) : markdownParagraphs(text), signs: [] };
}

/** The headline: the first heading of the text, else its first line if that is no sentence and something follows. */
function titleIndex(text: string, paragraphs: readonly Paragraph[], verdicts: readonly (Verdict | null)[]): number {
  const known = paragraphs.findIndex((paragraph) => paragraph.known?.kind === 'title');
  if (known >= 0) return known;
  const first = verdicts.indexOf(null);
  const marked = paragraphs.findIndex(({ heading }, k) => heading > 0 && heading <= 2 && !verdicts[k]);
  if (marked >= 0 && marked <= first + 1) return marked;
  const paragraph = paragraphs[first];
  if (!paragraph || verdicts.indexOf(null, first + 1) <= 0) return -1;
  // A line that ends as a sentence is the headline where a byline or a dateline stands under it.
  const under = verdicts[first + 1]?.kind;
  const isCredited = (under === 'byline' || under === 'dateline') && isOneSentence(text, paragraph);
  return isCredited || isShortLine(text, paragraph) ? first : -1;
}

function storyKind(text: string, paragraphs: readonly Paragraph[], k: number, format: string): BlockKind {
  const paragraph = paragraphs[k] as Paragraph;
  if (paragraph.known && paragraph.known.kind !== 'paragraph')
    return paragraph.known.kind === 'title' ? 'heading' : paragraph.known.kind;
  if (paragraph.heading > 0) return 'heading';
  if (paragraph.marker === 'quote') return 'quotation';
  if (paragraph.marker === 'list') return 'list-item';
  if (/^[-–—―]\s/.test(text.slice(paragraph.span[0], paragraph.span[0] + 2))) return 'quotation';
  return format === 'text' && k + 1 < paragraphs.length && isHeadingLine(text, paragraph) ? 'heading' : 'paragraph';
}

function isShortLine(text: string, { span: [start, end] }: Paragraph): boolean {
  return end - start <= 200 && !/[.…:;,]["”’»«“)]*$/.test(text.slice(end - 3, end));
}

function isOneSentence(text: string, { span: [start, end] }: Paragraph): boolean {
  return end - start <= 200 && !/[.!?]["”’»)]*\s/.test(text.slice(start, end));
}

/** In plain text a heading is a short line that does not end as a sentence, begins with a capital and stands before text. */
function isHeadingLine(text: string, { span: [start, end] }: Paragraph): boolean {
  const line = text.slice(start, end).replace(/\[[a-z\d]{1,3}\]|[¹²³⁰⁴-⁹]/g, '');
  return (
    line.length <= 100 &&
    !/[.!?]\s/.test(line) &&
    /^["“‘«]?[\p{Lu}\p{N}]/u.test(line) &&
    !/[.!?…:;,–-]["”’»«“)\]]*$/.test(line)
  );
}

/** A headline that stands again at the head of the text is one headline. */
function withoutRepeatedTitle(text: string, blocks: readonly FoundBlock[]): FoundBlock[] {
  const words = ({ spans }: FoundBlock) =>
    (
      spans
        .map((span) => text.slice(...span))
        .join('')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  const title = blocks.find(({ kind }) => kind === 'title');
  if (!title) return [...blocks];
  const headline = words(title);
  return blocks.map((block) =>
    block !== title &&
    isStory(block) &&
    block.spans.every(([start, end]) => end - start <= 250) &&
    words(block) === headline
      ? { kind: 'furniture', spans: block.spans, reason: { code: 'headline-repeated' } }
      : block,
  );
}

/** A paragraph that breaks off before furniture and goes on, in lower case, after it is one block. */
function joinCut(text: string, blocks: readonly FoundBlock[]): FoundBlock[] {
  const out: FoundBlock[] = [];
  let open = -1;
  for (const block of blocks) {
    const cut = out[open];
    if (!isStory(block)) {
      out.push(block);
    } else if (cut && open < out.length - 1 && breaksOff(text, cut) && goesOn(text, block)) {
      out[open] = { ...cut, spans: [...cut.spans, ...block.spans] };
    } else {
      open = out.push(block) - 1;
    }
  }
  return out;
}

function breaksOff(text: string, { kind, spans }: FoundBlock): boolean {
  const end = spans.at(-1)?.[1] ?? 0;
  return (kind === 'paragraph' || kind === 'quotation') && /[\p{L}\p{N},;–—-]/u.test(text.charAt(end - 1));
}

function goesOn(text: string, { kind, spans }: FoundBlock): boolean {
  return kind === 'paragraph' && /^\p{Ll}/u.test(text.charAt(spans[0]?.[0] ?? 0));
}
