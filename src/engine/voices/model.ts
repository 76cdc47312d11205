import type { Spoken } from './cues';
import type { Run } from './source';

/** Who says what by which verb, in token indices of one sentence. */
export interface Attribution {
  readonly content: readonly Run[];
  readonly source: Run | null;
  readonly cue: Run;
  readonly spoken: Spoken | null;
}
