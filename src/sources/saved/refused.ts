import type { Comparison } from '../../model/comparison';
import { MAX_SAVED_BYTES } from '../../model/limits';

/** A saved file of one comparison, or of a whole library. */
export interface Saved {
  readonly comparisons: readonly Comparison[];
  /** True where a later version of Parallax wrote it: what this one does not know of could be lost by writing it again. */
  readonly newer: boolean;
}

/** What is said of a file that is refused begins after its name: “… is damaged at …”. */
export type ReadSaved = { readonly ok: true; readonly saved: Saved } | { readonly ok: false; readonly says: string };

export function refused(says: string): ReadSaved {
  return { ok: false, says };
}

/** Of a file that need not be read to be refused. */
export function tooLarge(): ReadSaved {
  return refused(`is larger than ${MAX_SAVED_BYTES / 1024 / 1024} MB. No saved comparison is that large.`);
}
