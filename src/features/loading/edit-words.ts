import type { Block, Span } from '../../model/report';
import { applyBlockOverrides } from '../../review/block-overrides';
import { corrected, type Filled } from './filled';

/** Words that a reader has corrected: where they stood, and what stands there now. */
export interface CorrectedWords {
  /** Of one run of a block, in order. */
  readonly spans: readonly Span[];
  /** Not empty; white space is folded. */
  readonly words: string;
}

/**
 * Puts other words in the place of those of a block. What follows moves along; the blocks stay those that were found, so that no
 * correction changes what is of the story.
 */
export function withWords(filled: Filled, found: readonly Block[], { spans, words }: CorrectedWords): Filled {
  const [first, ...rest] = spans;
  const plain = words.replace(/\s+/g, ' ').trim();
  if (!first || plain === '') return filled;
  const cuts: readonly Cut[] = [{ span: first, put: plain }, ...rest.map((span) => ({ span, put: '' }))];
  const blocks = found.map((block) => ({ ...block, spans: moved(block.spans, cuts) }));
  const { structure: _, ...source } = filled.read;
  const read = { ...source, text: spliced(filled.read.text, cuts), blocks };
  const settled = filled.moved.size > 0 ? { ...read, blocks: applyBlockOverrides(read, blocks, filled.moved) } : read;
  return corrected({ ...filled, read, found: blocks, settled });
}

interface Cut {
  readonly span: Span;
  readonly put: string;
}

function spliced(text: string, cuts: readonly Cut[]): string {
  let at = 0;
  const parts = cuts.flatMap(({ span: [start, end], put }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, put];
  });
  return [...parts, text.slice(at)].join('');
}

/** Where spans lie after the cuts; without those of which nothing is left. */
function moved(spans: readonly Span[], cuts: readonly Cut[]): Span[] {
  const place = (at: number) =>
    cuts.reduce((sum, { span: [start, end], put }) => sum + (at >= end ? put.length - (end - start) : 0), at);
  return spans.map(([start, end]): Span => [place(start), place(end)]).filter(([start, end]) => end > start);
}
