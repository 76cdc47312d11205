/** What a word can be in an edit: what carries a change of meaning, and what is only how it is said. */
export type EditTag =
  /** Joins two parts of one rank: “and”, “but”. */
  | 'coordinating-conjunction'
  /** An ending that may stand as a word of its own: “'ll”, “n't”. */
  | 'clitic'
  /** A small word that is an acronym, and no small word, where it is written in capitals: “US”. */
  | 'acronym'
  /** Marks a possessor: the ending after it, or the preposition before it. */
  | 'possessive-clitic'
  | 'possessive-preposition'
  /** Stands before a day or an hour. */
  | 'temporal-preposition'
  /** Introduces a clause or an infinitive. */
  | 'clause-opener'
  /** Carries what stands beside it and tells nothing by itself: “going to”, “able to”. */
  | 'light'
  /** Is one negation with the word before it: “no longer”. */
  | 'negation-complement'
  /** Behind a negation it takes it away: “not only”. */
  | 'restrictive'
  /** Stands where a negation is near: “any”. */
  | 'negative-polarity'
  /** Negates what follows: “deny”; or does so before an infinitive: “fail to”. */
  | 'negating-verb'
  | 'negating-before-infinitive'
  /** Hedges before a clause or an infinitive only: “appear to know”. */
  | 'clause-hedge'
  /** Tells how sure something is only against another hedge; alone it says what ought to be, or how something is done. */
  | 'contrastive-hedge'
  /** A modal that tells when rather than how surely. */
  | 'prospective'
  /** A month whose name is another word too. */
  | 'ambiguous-month'
  /** Tells the time of the verb after it and carries nothing else. */
  | 'tense-particle'
  | 'future-auxiliary'
  | 'do-support'
  /** Says that something is something. */
  | 'copula'
  /** Says how many without a number: “several”. */
  | 'amount'
  /** Multiplies the number before it: “million”. */
  | 'number-noun'
  /** A word of degree that mostly is none. */
  | 'weak-degree'
  /** What somebody says, called by a noun: “statement”. */
  | 'speech-act-noun'
  /** Says that somebody speaks in return. */
  | 'reply'
  /** The name of a group of states or a party, and common nouns for groups, places and persons. */
  | 'group-name'
  | 'group-noun'
  | 'place-noun'
  | 'person-noun'
  // by its ending
  | 'ing-form'
  | 'ed-form'
  | 'ly-form'
  | 'noun-ending';

/** A form of an auxiliary verb. */
export interface Auxiliary {
  readonly verb: string;
  /** The same for forms that differ in person or number alone: “is” and “are”. */
  readonly time: string;
}
