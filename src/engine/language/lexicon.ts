export type Relation = 'synonym' | 'hypernym' | 'sibling' | 'derived' | 'antonym';

/** What is known of words and of how they go together. */
export interface Lexicon {
  /** 0 to 1: how alike two words are in use, 0 where either is unknown. Words as `tokenKey` gives them. */
  likeness(x: string, y: string): number;
  /** How two words are related, null where they are not. */
  relation(x: string, y: string): Relation | null;
}
