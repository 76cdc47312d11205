/** How a dictionary relates two words: one meaning, one above or beside the other, one made from the other, opposites. */
export type Relation = 'synonym' | 'hypernym' | 'sibling' | 'derived' | 'antonym';

/**
 * What is known of the words of a language beyond their letters. It is large, so it is loaded apart, and everything works
 * without it. Words are given as `tokenKey` makes them; all forms of one word are the same to it. Symmetrical.
 */
export interface Lexicon {
  /** How a word is used, as a direction: numbers of length 1 together, the same count for every word; null where unknown. */
  vector(word: string): Float32Array | null;
  /** 0 to 1: how alike two words are in use (the cosine of their vectors); 0 where either is unknown. Opposites are alike in use. */
  likeness(x: string, y: string): number;
  /** How two words are related, the nearest relation first; null where none is known. */
  relation(x: string, y: string): Relation | null;
}
