import type { BlockKind } from '../model/report';
import type { Metadata, SourceBlock, SourceText } from '../model/source';

/** A block on its way into a source text. */
export interface TextBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly reason?: string;
}

/** Blocks as one text, a blank line between them, with where each of them stands. */
export function joinBlocks(blocks: readonly TextBlock[], metadata: Metadata): SourceText {
  const structure: SourceBlock[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { text, ...known } of blocks) {
    const own = text.trim();
    if (own === '') continue;
    structure.push({ ...known, span: [at, at + own.length] });
    texts.push(own);
    at += own.length + 2;
  }
  return { text: texts.join('\n\n'), structure, ...metadata };
}

/** Ends as a sentence does, and is long enough to be one. */
export function isSentence(text: string): boolean {
  return /[.!?…。！？][”"’'»)\]]*$/.test(text) && (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4;
}
