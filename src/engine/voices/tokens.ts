import type { Lexeme, Tag } from '../../languages/lexeme';
import type { LanguagePack } from '../../languages/pack';
import { sentenceEnds } from '../ingest/split';
import { tokenize } from '../ingest/tokens';
import type { Range } from './quotation-marks';

export type Kind = 'word' | 'quote' | 'comma' | 'mark';

/** A word, a mark, or a whole quotation, which a sentence holds like one word. Offsets into the block's flat text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly key: string;
  readonly kind: Kind;
  /** What is known of the word. */
  readonly lexeme: Lexeme;
}

/** Half-open, in indices of a sentence's tokens. */
export type TokenRange = readonly [from: number, to: number];

/** Whether a token is a word of that class; false where there is none. */
export function hasTag(token: Token | undefined, tag: Tag): boolean {
  return token?.lexeme.tags.has(tag) === true;
}

export function isAdverb(token: Token | undefined): boolean {
  return hasTag(token, 'adverb') || hasTag(token, 'adverb-ending');
}

export function isArticle(token: Token | undefined): boolean {
  return hasTag(token, 'definite-article') || hasTag(token, 'indefinite-article');
}

/** A word at which another clause begins, or its verb. */
export function opensClause(token: Token): boolean {
  return hasTag(token, 'conjunction') || hasTag(token, 'auxiliary') || hasTag(token, 'subject-pronoun');
}

/** A verb of saying or thinking in a form that agrees with a subject: present or past. */
export function isFiniteCue(token: Token | undefined): boolean {
  const form = token?.lexeme.cue?.form;
  return form === 's' || form === 'past';
}

/** Words without a full stop are cut here, so that a text without any costs no more than another. */
const LONGEST = 300;

/** The sentences of one block's flat text; a quotation is never cut, so that “A. B,” he said is one. */
export function sentencesOf(text: string, quoted: readonly Range[], pack: LanguagePack): Token[][] {
  const tokens = tokensOf(text, quoted, pack);
  const ends = sentenceEnds(text, pack.sentences);
  const out: Token[][] = [];
  let sentence: Token[] = [];
  let next = 0;
  tokens.forEach((token, k) => {
    sentence.push(token);
    while ((ends[next] ?? text.length) < token.end) next++;
    const over = ends[next] === token.end && !asks(tokens, k);
    if (!over && sentence.length < LONGEST) return;
    out.push(sentence);
    sentence = [];
  });
  if (sentence.length > 0) out.push(sentence);
  return out;
}

/** “Why?” she asked: a question or a cry in marks goes on where the next words come to a stop within a few words. */
function asks(tokens: readonly Token[], at: number): boolean {
  const quote = tokens[at];
  if (quote?.kind !== 'quote' || !/[?!]["”’»]?$/.test(quote.text)) return false;
  const stop = tokens.slice(at + 1, at + 9).findIndex(({ kind }) => kind !== 'word');
  return stop > 0;
}

function tokensOf(text: string, quoted: readonly Range[], { lexeme }: LanguagePack): Token[] {
  const out: Token[] = [];
  let at = 0;
  for (const range of [...quoted, [text.length, text.length] as const]) {
    for (const { span, kind, key } of tokenize(text, [at, Math.max(at, range[0])])) {
      const word = text.slice(...span);
      const own = kind !== 'punctuation' ? 'word' : word === ',' ? 'comma' : 'mark';
      out.push({ start: span[0], end: span[1], text: word, key, kind: own, lexeme: lexeme(key) });
    }
    if (range[1] > range[0])
      out.push({
        start: range[0],
        end: range[1],
        text: text.slice(...range),
        key: '',
        kind: 'quote',
        lexeme: lexeme(''),
      });
    at = range[1];
  }
  return out;
}
