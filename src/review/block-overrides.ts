import { formatOf } from '../engine/ingest/blocks';
import { markupSpans, without } from '../engine/ingest/markup';
import { isStory } from '../engine/ingest/story';
import type { Block, Span } from '../model/report';
import type { SourceText } from '../model/source';

/** Whether the engine takes a block for the story, before a reader says otherwise. */
export function isOfStory(block: Block): boolean {
  return isStory(block);
}

/** Why a block is folded that a reader has taken out of the story. */
export const FOLDED_BY_READER = 'folded by you';

/**
 * The blocks that were found, with those that a reader has moved (by their index) on the other side of the line between
 * story and page: what {@link SourceText.blocks} wants. Still every non-space character in exactly one.
 */
export function applyBlockOverrides(source: SourceText, found: readonly Block[], moved: ReadonlySet<number>): Block[] {
  const read = blockReader(source);
  const markup: Span[] = [];
  const put: number[] = [];
  const blocks = found.map((block, index): Block => {
    if (!moved.has(index) || isMarkup(block)) return block;
    if (isStory(block)) return { kind: 'furniture', spans: block.spans, reason: FOLDED_BY_READER };
    const { spans, holes, heading } = read(block);
    markup.push(...holes);
    put.push(block.spans[0]?.[0] ?? 0);
    return { kind: heading ? 'heading' : 'paragraph', spans };
  });
  return withMarkup(inOrder(blocks, put), markup);
}

/** A block as a page would show it. */
interface AsRead {
  readonly spans: readonly Span[];
  /** The Markdown syntax in it. */
  readonly holes: readonly Span[];
  readonly heading: boolean;
}

/** What a page would show of a block; all of it where there is nothing but syntax. Asks once whether the text is Markdown. */
export function blockReader(source: SourceText): (block: Block) => AsRead {
  const { text } = source;
  if (formatOf(source) !== 'markdown') return ({ spans }) => ({ spans, holes: [], heading: false });
  return ({ spans }) => {
    const holes = spans.flatMap((span) => markupSpans(text, span));
    const shown = spans
      .flatMap((span) => without(span, holes.filter(within(span))))
      .filter(([start, end]) => /\S/.test(text.slice(start, end)));
    const start = spans[0]?.[0] ?? 0;
    const heading = /^#{1,6}\s/.test(text.slice(start, start + 8));
    return shown.length > 0 ? { spans: shown, holes, heading } : { spans, holes: [], heading: false };
  };
}

/** Spans in runs: a new run begins wherever one of the `places` lies between two of them. */
export function runsBetween(spans: readonly Span[], places: readonly number[]): Span[][] {
  const runs: Span[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !places.some((place) => place >= last[1] && place < span[0])) run.push(span);
    else runs.push([span]);
  }
  return runs;
}

/** A paragraph that was joined around a page header is two again when that header turns out to be of the story. */
function inOrder(blocks: readonly Block[], put: readonly number[]): Block[] {
  if (put.length === 0) return [...blocks];
  const cut = blocks.flatMap((block): Block[] =>
    isStory(block) && block.spans.length > 1
      ? runsBetween(block.spans, put).map((spans) => ({ ...block, spans }))
      : [block],
  );
  const startOf = (block: Block) => block.spans[0]?.[0] ?? 0;
  const inline = cut.filter(isMarkup);
  return [...cut.filter((block) => !isMarkup(block)).sort((x, y) => startOf(x) - startOf(y)), ...inline];
}

function withMarkup(blocks: readonly Block[], more: readonly Span[]): Block[] {
  if (more.length === 0) return [...blocks];
  const last = blocks.at(-1);
  const known = last && isMarkup(last) ? last : null;
  const spans = [...(known?.spans ?? []), ...more].sort((x, y) => x[0] - y[0]);
  return [...(known ? blocks.slice(0, -1) : blocks), { kind: 'furniture', spans, reason: 'markup' }];
}

function isMarkup({ reason }: Block): boolean {
  return reason === 'markup';
}

function within([start, end]: Span): (span: Span) => boolean {
  return (span) => span[0] >= start && span[1] <= end;
}
