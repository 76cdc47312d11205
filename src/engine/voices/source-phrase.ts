import type { Lexeme } from '../../languages/lexeme';
import type { Span } from '../../model/report';
import { tokenize } from '../ingest/tokens';
import type { ReadReport } from '../read-report';

/** A word of a noun phrase that says whose words something is. */
export interface PhraseWord {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly lexeme: Lexeme;
}

/** The words of a span, without what stands in brackets and without marks. */
export function phraseWords({ text, pack }: ReadReport, span: Span): PhraseWord[] {
  let depth = 0;
  return tokenize(text, [span[0], span[1]]).flatMap(({ span: own, kind, key }) => {
    const written = text.slice(...own);
    if (written === '(') depth++;
    else if (written === ')') depth--;
    else if (depth === 0 && kind !== 'punctuation')
      return [{ span: own, text: written, key, lexeme: pack.lexeme(key) }];
    return [];
  });
}

/**
 * The head of a noun phrase: its last word before a preposition or relative clause, without adverbs, times and pronouns behind it
 * (“Lee himself”, “Lee later on Monday”).
 */
export function withoutTail(words: readonly PhraseWord[]): PhraseWord | undefined {
  const cut = words.findIndex(
    ({ lexeme: { tags } }, k) => k > 0 && (tags.has('preposition') || tags.has('relative-pronoun')),
  );
  const own = cut < 0 ? words : words.slice(0, cut);
  return own.findLast((word, k) => k === 0 || !isTail(word)) ?? own.at(-1);
}

function isTail({ text, lexeme: { tags, function: small, role } }: PhraseWord): boolean {
  if (/^\p{Lu}/u.test(text) || role !== null) return false;
  return small || tags.has('adverb') || tags.has('adverb-ending') || tags.has('time-noun') || tags.has('auxiliary');
}
