import type { LanguagePack } from '../languages/pack';
import type { FoundHighlight } from '../model/highlight';
import type { Link } from '../model/link';
import type { FoundObservation } from '../model/observation';
import type { Watch } from '../model/options';
import type { FoldReason, Report } from '../model/report';

/** Tells languages apart, and loads what is known of each when it is first needed. */
export interface Languages {
  /** The language of a text as BCP 47; `und` where it cannot be told; `stated` where the text does not say otherwise. */
  detect(text: string, stated?: string): string;
  /** The pack of a language given as BCP 47; of one that nothing is known of, the root pack. */
  load(language: string): Promise<LanguagePack>;
}

/** Makes the words that a comparison holds for its reader. */
export interface Messages {
  /** `en-1`: another one where a sentence reads otherwise. */
  readonly version: string;
  /** What an observation says, in one plain sentence. */
  says(found: FoundObservation, reports: readonly [Report, Report]): string;
  /** What a highlight says, in one plain sentence; `links` are those that join its sentences. */
  highlight(found: FoundHighlight, reports: readonly [Report, Report], links: readonly Link[]): string;
  /** Why a block is folded away. */
  reason(why: FoldReason): string;
  /** One name for what the reports spell in two ways. */
  bothNames(inA: string, inB: string): string;
}

/** What an encoder tells of one passage, of each of its words in order; rounded, so that it is the same on every machine. */
export interface EncodedPassage {
  /** `VECTOR_SIZE` numbers a word, of length 1 together. */
  readonly vectors: Float32Array;
  /** A logit for each of `TAGS`, word after word. */
  readonly tags: Float32Array;
}

/** Reads words in their context: a small neural network, learnt on texts in which people have marked what answers what. */
export interface Encoder {
  /** `reader-1` */
  readonly version: string;
  /** Two words answer one another by the softmax of `scale` × cosine, against `none` for “nothing answers it”. */
  readonly scale: number;
  readonly none: number;
  /** Whether it was made for a language given as BCP 47; `und` may be any. */
  reads(language: string): boolean;
  /**
   * Reads passages, each a list of words and by itself: what is told of a word depends on its passage alone.
   *
   * @throws the signal's reason when it is ended by it, between two passages.
   */
  encode(passages: readonly (readonly string[])[], watch?: Watch): Promise<readonly EncodedPassage[]>;
}

/** What a comparison is given from outside. The versions of all of it stand in `comparison.engine`. */
export interface Resources {
  readonly languages: Languages;
  readonly messages: Messages;
  /** Null or absent: everything is found without it. */
  readonly encoder?: Encoder | null;
}
