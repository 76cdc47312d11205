import { tokenize, tokenKey } from '../ingest/tokens';
import { NEGATIONS } from '../language/en/function-words';
import { numberValue } from '../language/en/numbers';
import { withoutPossessive } from '../language/en/stem';
import { functionWordsOf } from '../language/function-words';
import { stemmerOf } from '../language/stem';
import { primarySubtag } from '../language/tag';
import type { Report, Span } from '../model';

/** What is known of a word wherever it stands. */
interface KnownWord {
  /** Its stem, or its value where it is a number. */
  readonly stem: string;
  readonly function: boolean;
  readonly negation: boolean;
}

/** A word of a sentence, with where it stands. */
export interface ReadTerm extends KnownWord {
  readonly span: Span;
  /** Whether it begins with a capital that does not come from beginning its sentence. */
  readonly name: boolean;
  /** Whether it stands in a direct quotation. */
  readonly quoted: boolean;
}

/** Each sentence's words and numbers, in reading order. */
export function readTerms({ text, sentences, quotes, language }: Report): ReadTerm[][] {
  const know = knower(language);
  const isQuoted = inOrder(quotes.filter(({ direct }) => direct).flatMap(({ spans }) => spans));
  // In German every noun has a capital.
  const capitalsAreNames = primarySubtag(language) !== 'de';
  return sentences.map(({ spans }) => {
    const terms: ReadTerm[] = [];
    const add = (key: string, span: Span) => {
      const name = capitalsAreNames && terms.length > 0 && /^\p{Lu}/u.test(text.slice(span[0], span[0] + 2));
      terms.push({ ...know(key), span, name, quoted: isQuoted(span) });
    };
    for (const { key, kind, span } of spans.flatMap((own) => tokenize(text, own))) {
      if (kind === 'punctuation') continue;
      // Hyphenated words in their parts: “Secretary-General” answers “secretary general”.
      if (kind === 'number' || !key.includes('-')) add(key, span);
      else
        for (const { 0: part, index } of text.slice(...span).matchAll(/[^-‐‑]+/g))
          add(tokenKey(part), [span[0] + index, span[0] + index + part.length]);
    }
    return terms;
  });
}

/** Looks words of one language up, each once. */
function knower(language: string): (key: string) => KnownWord {
  const functionWords = functionWordsOf(language);
  const stem = stemmerOf(language);
  const known = new Map<string, KnownWord>();
  const look = (key: string): KnownWord => {
    const isFunction = functionWords.has(key);
    const value = isFunction ? null : numberValue(key);
    const bare = withoutPossessive(key).replace(/\./g, '') || key;
    return { stem: value === null ? stem(bare) : String(value), function: isFunction, negation: NEGATIONS.has(key) };
  };
  return (key) => {
    const own = known.get(key) ?? look(key);
    known.set(key, own);
    return own;
  };
}

/** Whether a span begins inside one of `spans`; both are asked for in reading order, so one pass does. */
function inOrder(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ([start]) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= start) at++;
    return (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) <= start;
  };
}
