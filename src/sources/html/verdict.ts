import type { BlockKind } from '../../model/report';
import type { Mark } from './marks';
import type { Piece } from './walk';

/** What a piece is; with a reason where it is not of the story. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly reason?: string;
}

/** A piece with what is thought of it so far. */
export interface Candidate {
  readonly piece: Piece;
  /** Why it is not of the story. */
  readonly mark: Pick<Mark, 'kind' | 'reason'> | null;
  story: boolean;
}
