import { stemmer } from 'stemmer';
import { type Token, tokenize } from '../ingest/tokens';
import { FUNCTION_WORDS, NEGATIONS } from '../language/en/function-words';
import { numberValue } from '../language/en/numbers';
import type { Report } from '../model';

/** A token of a shared passage. */
export interface Word extends Token {
  /** What corresponds: words of one stem, numbers of one value share it. */
  readonly code: string;
  readonly function: boolean;
  readonly negation: boolean;
  readonly capital: boolean;
  /** Counts up where furniture stands before the word; an edit never runs across it. */
  readonly part: number;
}

/** The words of some sentences of one report, in reading order. */
export function wordsOf({ text, sentences }: Report, ids: readonly string[]): Word[] {
  const wanted = new Set(ids);
  const spans = sentences.filter(({ id }) => wanted.has(id)).flatMap((sentence) => sentence.spans);
  let part = 0;
  return spans.flatMap((span, k) => {
    const between = text.slice(spans[k - 1]?.[1] ?? span[0], span[0]);
    if (/\S/.test(between) && between.includes('\n')) part++;
    return tokenize(text, span).map(
      (token): Word => ({
        ...token,
        code: codeOf(token),
        function: FUNCTION_WORDS.has(token.key),
        negation: NEGATIONS.has(token.key),
        capital: /^\p{Lu}/u.test(text.slice(...token.span)),
        part,
      }),
    );
  });
}

function codeOf({ key, kind }: Token): string {
  const value = numberValue(key);
  if (value !== null) return `=${value}`;
  if (kind !== 'word' || FUNCTION_WORDS.has(key)) return key;
  const bare = key.replace(/'s?$/, '');
  return /^[a-z]+$/.test(bare) ? `~${stemmer(bare)}` : bare;
}
