import type { VerbCue } from './cues';
import type { TokenRange } from './tokens';

/** Who says what by which cue, in one sentence. */
export interface Attribution {
  readonly content: readonly TokenRange[];
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** The verb, where the cue is one. */
  readonly verb: VerbCue | null;
}
