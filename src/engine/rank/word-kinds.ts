import { type Lexeme, WORD_CLASSES } from '../../languages/lexeme';
import type { Token } from '../ingest/tokens';

/** What a token is to the phrases around it: by its form and class, never by its meaning. `edge` is before a sentence and after it. */
export const WORD_KINDS = [
  'edge',
  'comma',
  'quotation mark',
  'other mark',
  'number',
  'name',
  ...WORD_CLASSES,
  'clause',
  'cue',
  'past',
  'ing',
  'adverb',
  'content',
] as const;

export type WordKind = (typeof WORD_KINDS)[number];

/** The number of each kind. */
export const KIND = Object.fromEntries(WORD_KINDS.map((kind, number) => [kind, number])) as Readonly<
  Record<WordKind, number>
>;

/** Whether the kind is one of words, not of punctuation. */
export function isWord(kind: number | undefined): boolean {
  return kind !== undefined && kind > KIND['other mark'];
}

const QUOTATION_MARKS = `"'`;
const COMMAS = ',;:-()';

export function wordKind({ kind, key }: Token, lexeme: Lexeme, isName: boolean): WordKind {
  if (kind === 'punctuation')
    return QUOTATION_MARKS.includes(key) ? 'quotation mark' : COMMAS.includes(key) ? 'comma' : 'other mark';
  if (kind === 'number') return 'number';
  if (lexeme.negation) return 'negation';
  if (isName) return 'name';
  if (lexeme.tags.has('conjunction')) return 'clause';
  const closed = WORD_CLASSES.find((_, bit) => (lexeme.classes >> bit) & 1);
  if (closed) return closed;
  if (lexeme.cue) return 'cue';
  if (lexeme.tags.has('past-ending') || lexeme.tags.has('past')) return 'past';
  if (lexeme.tags.has('ing-ending')) return 'ing';
  if (lexeme.tags.has('adverb-ending')) return 'adverb';
  return lexeme.function ? 'clause' : 'content';
}
