/** What speaks for words being somebody's. Values of about 0 to 1. */
export const FILTER_FEATURES = [
  'support',
  'begins',
  'goes-on-before',
  'goes-on-behind',
  'direct',
  'cue',
  'cue-support',
  'source',
  'source-support',
  'length',
  'saying',
  'other',
  'direct-saying',
  'cue-of-speech',
  'by-words',
] as const;

export type FilterFeature = (typeof FILTER_FEATURES)[number];

/** The probability is 1 / (1 + e^-(bias + Σ weight · value)); below `least` it is no such thing. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<FilterFeature, number>>;
  readonly least: number;
}

/**
 * Learnt by `npm run learn:quotes`, from articles that the encoder has not learnt from: whether what the rules find is
 * somebody's words, whether what the tags alone find is, and whether somebody surely says them.
 */
export interface Filter {
  readonly ofRules: Logistic;
  readonly ofTags: Logistic;
  readonly saying: Logistic;
}
