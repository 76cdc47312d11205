/**
 * What is known of a language whose clauses, names and values are not: its small words, its stems, and the stops that end no
 * sentence. All words in lower case.
 */
export interface WordRules {
  /** Words that carry grammar rather than content. */
  readonly functionWords?: ReadonlySet<string>;
  readonly negations?: ReadonlySet<string>;
  /** The Snowball algorithm that cuts words down to their stems (Porter, “Snowball”, 2001). */
  readonly stemmer?: string;
  /** Abbreviations whose full stop ends no sentence, without it. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Abbreviations that may also end a sentence: they do before a word that carries grammar. */
  readonly mayEnd?: ReadonlySet<string>;
  /** Ordinals and days are written with a full stop: “am 21. November”. */
  readonly ordinalStop?: boolean;
  /** Decimals are set apart by a comma, thousands by stops or spaces: “12.000,5”. */
  readonly decimalComma?: boolean;
  /** False where a capital inside a sentence is no sign of a name. */
  readonly capitalsAreNames?: boolean;
}

/** A list of words between white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
