import type { LanguagePack } from '../languages/pack';
import type { FoundObservation } from '../model/observation';
import type { FoldReason, Report } from '../model/report';

/** Tells languages apart, and loads what is known of each when it is first needed. */
export interface Languages {
  /** The language of a text as BCP 47; `und` where it cannot be told. */
  detect(text: string): string;
  /** The pack of a language given as BCP 47; of one that nothing is known of, the root pack. */
  load(language: string): Promise<LanguagePack>;
}

/** Makes the words that a comparison holds for its reader. */
export interface Messages {
  /** `en-1`: another one where a sentence reads otherwise. */
  readonly version: string;
  /** What an observation says, in one plain sentence. */
  says(found: FoundObservation, reports: readonly [Report, Report]): string;
  /** Why a block is folded away. */
  reason(why: FoldReason): string;
  /** One name for what the reports spell in two ways. */
  bothNames(inA: string, inB: string): string;
}

/** What a comparison is given from outside. The versions of all of it stand in `comparison.engine`. */
export interface Resources {
  readonly languages: Languages;
  readonly messages: Messages;
}
