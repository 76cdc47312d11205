import { truncate } from '../../messages/truncate';
import type { Block, BlockKind, Span } from '../../model/report';
import type { SourceText } from '../../model/source';
import { spansText } from '../../projections/sentences';
import { blockReader, FOLDED_BY_READER, isOfStory, runsBetween } from '../../review/block-overrides';
import { countWords } from '../../ui/countWords';

/** A block that was found, as the preview draws it: in the story, or folded for a reason. */
export type Part =
  | {
      readonly kind: 'story';
      readonly index: number;
      readonly key: string;
      readonly as: BlockKind;
      readonly text: string;
      /** Where the words stand in the source. */
      readonly spans: readonly Span[];
    }
  | { readonly kind: 'folded'; readonly key: string; readonly reason: string; readonly pieces: readonly Piece[] };

export interface Piece {
  readonly index: number;
  readonly text: string;
}

/** The blocks that were found, in the order of the page, each where the reader has put it. Markup is never drawn. */
export function previewOf(source: SourceText, found: readonly Block[], moved: ReadonlySet<number>): readonly Part[] {
  const parts: Part[] = [];
  for (const { index, block, spans, nth } of runsInOrder(source, found)) {
    const text = spansText(source.text, spans);
    const key = `${index}-${nth}`;
    const story = isOfStory(block) !== moved.has(index);
    if (story) parts.push({ kind: 'story', index, key, as: isOfStory(block) ? block.kind : 'paragraph', text, spans });
    else fold(parts, key, moved.has(index) ? FOLDED_BY_READER : (block.reason ?? block.kind), { index, text });
  }
  return parts;
}

/** Neighbours folded for one reason are one line; what the reader has folded stays apart, to be put back one by one. */
function fold(parts: Part[], key: string, reason: string, piece: Piece): void {
  const last = parts.at(-1);
  if (last?.kind === 'folded' && last.reason === reason && reason !== FOLDED_BY_READER)
    parts[parts.length - 1] = { ...last, pieces: [...last.pieces, piece] };
  else parts.push({ kind: 'folded', key, reason, pieces: [piece] });
}

interface Run {
  readonly index: number;
  readonly block: Block;
  readonly spans: readonly Span[];
  readonly nth: number;
}

/** A paragraph that a page header cuts in two stands in two runs, with the header between them. */
function runsInOrder(source: SourceText, found: readonly Block[]): Run[] {
  const read = blockReader(source);
  const drawn = found.flatMap((block, index) => (block.reason === 'markup' ? [] : [{ block, index }]));
  return drawn
    .flatMap(({ block, index }, k): Run[] => {
      const spans = isOfStory(block) ? block.spans : read(block).spans;
      const end = block.spans.at(-1)?.[1] ?? 0;
      const inside: number[] = [];
      for (
        let next = drawn[k + 1 + inside.length];
        next && startOf(next.block) < end;
        next = drawn[k + 1 + inside.length]
      )
        inside.push(startOf(next.block));
      return runsBetween(spans, inside).map((run, nth) => ({ index, block, spans: run, nth }));
    })
    .sort((x, y) => (x.spans[0]?.[0] ?? 0) - (y.spans[0]?.[0] ?? 0));
}

function startOf({ spans }: Block): number {
  return spans[0]?.[0] ?? 0;
}

/** How many words the story has. */
export function storyWords(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'story' ? countWords(part.text) : 0), 0);
}

/** The first words of a block, enough to know it again. */
export function beginning(text: string): string {
  return truncate(text, 48);
}
