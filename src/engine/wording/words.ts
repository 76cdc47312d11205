import { type Token, tokenize } from '../ingest/tokens';
import { FUNCTION_WORDS, NEGATIONS } from '../language/en/function-words';
import { numberValue } from '../language/en/numbers';
import { stem, withoutPossessive } from '../language/en/stem';
import { classesOf } from '../language/en/word-classes';
import type { Sentence, Span } from '../model';

/** A token of a shared passage. */
export interface Word extends Token {
  /** What corresponds: words of one stem, numbers of one value share it. */
  readonly code: string;
  /** The key without the possessive ending. */
  readonly bare: string;
  /** Its closed classes, one bit each (`WORD_CLASSES`). */
  readonly classes: number;
  readonly function: boolean;
  readonly negation: boolean;
  readonly capital: boolean;
  /** Counts up where furniture stands before the word; an edit never runs across it. */
  readonly part: number;
}

/** The words of some sentences of one text, in reading order. */
export type Reader = (sentences: readonly Sentence[]) => Word[];

/** Reads words of one text; what several links share is read once. */
export function readerOf(text: string): Reader {
  const codes = new Map<string, string>();
  const read = new Map<Span, readonly Word[]>();

  const code = (token: Token): string => {
    if (token.kind !== 'word') return codeOf(token);
    const known = codes.get(token.key) ?? codeOf(token);
    codes.set(token.key, known);
    return known;
  };
  const wordsIn = (span: Span): readonly Word[] => {
    const known = read.get(span);
    if (known) return known;
    const own = tokenize(text, span).map(
      (token): Word => ({
        span: token.span,
        kind: token.kind,
        key: token.key,
        code: code(token),
        bare: withoutPossessive(token.key) || token.key,
        classes: classesOf(token.key),
        function: isFunctionWord(token, text),
        negation: NEGATIONS.has(token.key),
        capital: /^\p{Lu}/u.test(text.slice(token.span[0], token.span[0] + 2)),
        part: 0,
      }),
    );
    read.set(span, own);
    return own;
  };

  return (sentences) => {
    const spans = sentences.flatMap((sentence) => sentence.spans);
    let part = 0;
    return spans.flatMap((span, k) => {
      const between = text.slice(spans[k - 1]?.[1] ?? span[0], span[0]);
      if (/\S/.test(between) && between.includes('\n')) part++;
      const words = wordsIn(span);
      return part === 0 ? words : words.map((word) => ({ ...word, part }));
    });
  };
}

/** “US” in capitals is a country. */
function isFunctionWord({ key, span }: Token, text: string): boolean {
  return (FUNCTION_WORDS.has(key) || ENDINGS.has(key)) && !(key === 'us' && text.slice(...span) === 'US');
}

/** What tokenised text cuts off its words. */
const ENDINGS: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"]);

function codeOf({ key, kind }: Token): string {
  const value = numberValue(key);
  if (value !== null) return `=${value}`;
  if (kind !== 'word' || FUNCTION_WORDS.has(key)) return key;
  const bare = withoutPossessive(key);
  const root = stem(bare);
  return root === null ? bare : `~${root}`;
}
