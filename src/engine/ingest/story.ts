import type { Block, BlockKind } from '../../model/report';

/** Kinds that are of the page, not of the story: no sentence stands in them. */
const FOLDED: ReadonlySet<BlockKind> = new Set(['furniture', 'byline', 'dateline', 'caption', 'embed']);

export function isStory(block: Block): boolean {
  return !FOLDED.has(block.kind);
}
