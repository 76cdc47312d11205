import type { Block, FoldReason } from '../../model/report';

/** A block before the words for its reason are made. A structured source brings words of its own. */
export interface FoundBlock extends Omit<Block, 'reason'> {
  readonly reason?: FoldReason | string;
}

/** What a block is and, when it is not the story, why it is folded away. */
export type Verdict = Omit<FoundBlock, 'spans'>;

/** How the blocks of a source were told. */
export type Format = 'structure' | 'markdown' | 'text';

export const MARKUP: FoldReason = { code: 'markup' };
