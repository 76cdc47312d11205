/*
 * Classes of words that matter around a verb of saying, in names and in what two reports tell, each by the term of grammar where there is one. They
 * are part of `Tag`.
 */

/** What a small word does in a clause that tells who says what. */
export type ClauseTag =
  /** “to” before a verb. */
  | 'infinitive-marker'
  /** “that” before a clause that is said or thought. */
  | 'complementizer'
  /** Opens a clause beside another: “and”, “but”, “yet”, “so”. */
  | 'coordinator'
  /** Joins like to like: “and”. */
  | 'copulative'
  /** Joins a further verb to the same subject: “and”, “but”. */
  | 'verb-coordinator'
  /** Stands before such a verb: “and also said”. */
  | 'linking-word'
  /** Opens a clause that depends on another: “although”, “when”. */
  | 'subordinator'
  /** Opens a clause that is set against another: “while”. */
  | 'concessive'
  /** Opens a clause that only adds to what stands before its comma: “which”. */
  | 'supplementary-relative'
  /** Opens anything that adds to what stands before its comma: a clause or a phrase. */
  | 'supplement'
  | 'relative-pronoun'
  /** A relative pronoun that holds its own antecedent: “what”. */
  | 'free-relative'
  | 'definite-article'
  | 'indefinite-article'
  | 'indefinite-determiner'
  | 'possessive-determiner'
  /** A pronoun in the form of a subject, and hardly anything else. */
  | 'nominative-pronoun'
  /** Points back to a whole statement: “This was confirmed”. */
  | 'discourse-deictic'
  /** A pronoun of which nothing here tells whom it means. */
  | 'unresolved-pronoun'
  /** Opens an absolute construction: “with the minister declaring”. */
  | 'absolute-preposition'
  /** Leads to the agent of a passive: “by”. */
  | 'agentive-preposition'
  | 'genitive-preposition'
  /** Joins its author to a noun of speech: “statements by”. */
  | 'author-preposition'
  /** Joins a complement to a noun that could be a verb: “claims of”. */
  | 'noun-complement'
  /** Joins a phrase to a noun that it belongs to: “a spokesman for”. */
  | 'postmodifier'
  /** Joins a place to a noun for an event: “the war in”. */
  | 'locative-preposition'
  /** Joins a day to a clause: “on”. */
  | 'time-preposition'
  /** Before a noun of time: “last week”. */
  | 'time-modifier'
  /** A point in time by itself: “then”. */
  | 'time-adverb'
  /** Goes on from a quotation that has closed with a comma. */
  | 'quotation-adjunct'
  /** Leads from a verb to what it governs: “pointed out”, “called for”. */
  | 'verb-particle'
  /** Leads from whom somebody told to what they were told: “about”, “whether”. */
  | 'complement-opener'
  /** Stands right before a verb in its plain form: “they”, “officials”, “to”. */
  | 'before-plain-form'
  /** A form of a verb that is no plural of a noun: “says”. */
  | 'third-person-singular';

/** What the letters at the end of a word tell of it. */
export type EndingTag =
  /** As adverbs made from adjectives: “…ly”. */
  | 'adverb-ending'
  /** As regular past forms and past participles: “…ed”. */
  | 'past-ending'
  /** As present participles: “…ing”. */
  | 'ing-ending'
  /** As plurals: “…s”. */
  | 'plural-ending'
  /** As owners: “…'s”. */
  | 'possessive-ending';

/** What a word does in or beside a name. */
export type NameTag =
  /** Stands in small letters inside a name: “van”. */
  | 'name-particle'
  /** Behind a place it makes the name of a newspaper or a school: “Washington Post”. */
  | 'institution-noun'
  /** A role that is over: “former”. */
  | 'former'
  /** Sets a role apart from the very one that it stands before: “deputy”, “former”. */
  | 'rank'
  /** Behind a name it tells a son from his father: “Jr.”. */
  | 'name-suffix'
  /** What one is to another in a family: “wife”. */
  | 'kin'
  /** Narrows a country to a part of it: “eastern”. */
  | 'region-modifier';

/** What a word tells where two reports are held against one another. */
export type FramingTag =
  /** By itself makes a statement less sure: “perhaps”. */
  | 'doubt'
  /** Negates the verb that follows: “not”, “didn't”. */
  | 'verb-negation'
  /** Names several things that can be counted: “ships”, “people”. */
  | 'plural'
  /** Ends as participles do, and is written as no name is: “going”, “worried”. */
  | 'verbal-ending'
  /** Begins as the name of a month: “Sept.”. */
  | 'month-prefix';
