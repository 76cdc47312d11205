import type { Side, Span } from './report';
import type { Bound, Grain } from './values';

/** A difference in framing with its evidence: words the reader can see, and one plain sentence. */
interface ObservationOf<Kind extends string, Rule extends `${Kind}/${string}`, Detail> {
  readonly id: string;
  readonly kind: Kind;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** The link it stands in, if any. */
  readonly link?: string;
  /** `kind/rule`, stable, so that a reader can reject a rule as a whole. */
  readonly rule: Rule;
  readonly says: string;
  /** What the sentence is made from besides the words that are pointed at. */
  readonly detail: Detail;
}

/** What only one report says. */
export type OnlyHere =
  | ObservationOf<'only-here', 'only-here/nowhere', { readonly side: Side; readonly sentences: readonly string[] }>
  | ObservationOf<
      'only-here',
      'only-here/something-near' | 'only-here/perhaps-there',
      {
        readonly side: Side;
        readonly sentences: readonly string[];
        /** The nearest sentence of the other report, and how sure it would be linked. */
        readonly nearest: string;
        readonly score: number;
      }
    >;

/** How much somebody says in each report. */
export type SpeakerShare = ObservationOf<
  'voice',
  'voice/both' | 'voice/only-here' | 'voice/unnamed-only-here',
  {
    readonly speaker: string;
    readonly named: boolean;
    readonly wordsA: number;
    readonly wordsB: number;
    /** How many of the words are given word for word. */
    readonly directA: number;
    readonly directB: number;
    /** Percent of the words of the whole story. */
    readonly shareA: number;
    readonly shareB: number;
    /** Ids of the quotes of both reports. */
    readonly quotes: readonly string[];
  }
>;

/** By which verbs or nouns somebody's words are introduced, in the whole of each report or in one statement. */
export type CueVerbs =
  | ObservationOf<
      'cue-verb',
      'cue-verb/same-speaker',
      {
        readonly speaker: string;
        readonly a: readonly string[];
        readonly b: readonly string[];
        readonly classesA: readonly string[];
        readonly classesB: readonly string[];
      }
    >
  | ObservationOf<
      'cue-verb',
      /** The two lemmas in alphabetical order. */
      `cue-verb/${string}-vs-${string}`,
      {
        readonly speaker: string;
        readonly lemmaA: string;
        readonly lemmaB: string;
        readonly classA: string;
        readonly classB: string;
      }
    >;

export type ReferentKind = 'person' | 'place' | 'group' | 'event';

/** The different names of one thing. */
export type Naming = ObservationOf<
  'naming',
  `naming/${ReferentKind}`,
  {
    /** The fullest name in each report. */
    readonly a: string;
    readonly b: string;
    readonly namesA: readonly string[];
    readonly namesB: readonly string[];
    readonly referent: ReferentKind;
  }
>;

export type LoadedWord = ObservationOf<
  'loaded-word',
  'loaded-word/shared-passage' | 'loaded-word/only-here',
  { readonly side: Side; readonly words: readonly string[] }
>;

export type CertaintyDifference = ObservationOf<
  'certainty',
  'certainty/other-word' | 'certainty/one-word-more',
  { readonly a: readonly string[]; readonly b: readonly string[] }
>;

/** Calendar days, as ISO 8601, both ends included; empty where both name one day or month and leave open of which year. */
export type ComparedDates = ObservationOf<
  'fact-agrees' | 'fact-differs',
  'fact-agrees/date' | 'fact-differs/date',
  {
    readonly fromA: string;
    readonly toA: string;
    readonly grainA: Grain;
    readonly fromB: string;
    readonly toB: string;
    readonly grainB: Grain;
  }
>;

export type ComparedNumbers = ObservationOf<
  'fact-agrees' | 'fact-differs',
  'fact-agrees/number' | 'fact-differs/number',
  {
    /** The lower end of a range. */
    readonly a: number;
    readonly b: number;
    readonly boundA: Bound;
    readonly boundB: Bound;
    /** Of both, as in `Quantity`. */
    readonly unit: string;
    readonly countedA: readonly string[];
    readonly countedB: readonly string[];
  }
>;

export type NumberOnlyHere = ObservationOf<
  'fact-differs',
  'fact-differs/number-only-here',
  { readonly side: Side; readonly value: number; readonly unit: string; readonly counted: readonly string[] }
>;

export type SharedPlaces = ObservationOf<
  'fact-agrees',
  'fact-agrees/place',
  { readonly places: readonly string[]; readonly placesB: readonly string[] }
>;

export type PlacesOnlyHere = ObservationOf<
  'fact-differs',
  'fact-differs/place-only-here',
  { readonly side: Side; readonly places: readonly string[] }
>;

/** Where a shared passage stands, in paragraphs of the story from 1. */
export type Placement = ObservationOf<
  'placement',
  'placement/led-with-it' | 'placement/earlier-or-later',
  {
    readonly paragraphA: number;
    readonly paragraphB: number;
    readonly paragraphsA: number;
    readonly paragraphsB: number;
  }
>;

/** How many of its words each report gives to what both tell. */
export type SharedSpace = ObservationOf<
  'placement',
  'placement/share-of-words',
  { readonly wordsA: number; readonly wordsB: number; readonly allA: number; readonly allB: number }
>;

export type Headline =
  | ObservationOf<'headline', 'headline/taken-from', { readonly side: Side; readonly sentence: string }>
  | ObservationOf<'headline', 'headline/not-in-report', { readonly side: Side; readonly words: readonly string[] }>
  | ObservationOf<
      'headline',
      'headline/against-headline',
      { readonly a: readonly string[]; readonly b: readonly string[] }
    >;

/** How the one report quotes what the other quotes as well. */
export type Requoted = 'identical' | 'trimmed' | 'altered';

/** One quotation in both reports; without a speaker where no name is known. */
export type QuoteAltered = ObservationOf<
  'quote-altered',
  `quote-altered/${Requoted}`,
  {
    readonly speaker?: string;
    readonly how: Requoted;
    readonly quotes: readonly string[];
    /** The words that only one of them quotes, run by run. */
    readonly onlyA?: readonly string[];
    readonly onlyB?: readonly string[];
    /** Where one is trimmed, which side stops short. */
    readonly stops?: Side | 'both';
  }
>;

/** A file of a later version may hold other kinds and rules: what they say can be read all the same. */
export type Observation =
  | OnlyHere
  | SpeakerShare
  | CueVerbs
  | Naming
  | LoadedWord
  | CertaintyDifference
  | ComparedDates
  | ComparedNumbers
  | NumberOnlyHere
  | SharedPlaces
  | PlacesOnlyHere
  | Placement
  | SharedSpace
  | Headline
  | QuoteAltered;

export type ObservationKind = Observation['kind'];

/** An observation as the engine finds it, before its sentence is made. */
export type Unsaid<T extends Observation> = T extends unknown ? Omit<T, 'id' | 'says'> : never;

export type FoundObservation = Unsaid<Observation>;
