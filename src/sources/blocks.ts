import { ingest } from '../engine/ingest/ingest';
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

/**
 * Adds what a file says of itself where its text says nothing: its author may be whoever saved it, its title that of a
 * template, its date the day it was copied.
 */
export function withFileProperties(source: SourceText, properties: Metadata): SourceText {
  const said = ingest(source, 'a');
  const lacking = Object.entries(properties).filter(([key]) => said[key as keyof Metadata] === null);
  return { ...source, ...Object.fromEntries(lacking) };
}
