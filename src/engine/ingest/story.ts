import type { BlockKind } from '../../model/report';

/** Kinds that are of the page, not of the story: no sentence stands in them. */
const FOLDED: ReadonlySet<BlockKind> = new Set(['furniture', 'byline', 'dateline', 'caption', 'embed']);

export function isStory({ kind }: { readonly kind: BlockKind }): boolean {
  return !FOLDED.has(kind);
}
