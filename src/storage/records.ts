import type { Comparison } from '../model/comparison';
import type { SourceText } from '../model/source';
import type { History } from '../review/history';

/** A saved comparison as the library lists it. Times are milliseconds since 1970, UTC. */
export interface Entry {
  readonly id: string;
  /** What the reader calls it; else made of the two headlines. */
  readonly name: string;
  readonly titles: readonly [string | null, string | null];
  readonly outlets: readonly [string | null, string | null];
  /** Names both texts by their content ({@link textsName}). Missing in what was stored before it was told. */
  readonly texts?: string;
  readonly notes: number;
  readonly created: number;
  readonly changed: number;
  readonly opened: number;
  /** The part of the address after `#` where it was last read. */
  readonly place: string;
  /** When it was deleted; it stays for a day, so that it can be restored. */
  readonly deleted: number | null;
  /** Only as it is listed: a part of what was stored is missing or is not what was put there. */
  readonly damaged?: true;
}

/** What a comparison was made of, and what the engine made of it. */
export interface Content {
  readonly id: string;
  /** The two texts as they were loaded; `null` for a comparison from a saved file. */
  readonly pair: { readonly a: SourceText; readonly b: SourceText } | null;
  readonly comparison: Comparison;
  /** True for a file of a newer version, which is only read. */
  readonly readOnly: boolean;
}

/** What the reader has done to a comparison. Each save has a number, so that two tabs know of each other. */
export interface ReviewRecord {
  readonly id: string;
  readonly revision: number;
  readonly history: History;
  /**
   * The revision with which a closer reading took the place of what the engine had found; absent where it has not, as in every
   * record of before there was one: so the database needed no new version.
   */
  readonly readClosely?: number;
}
