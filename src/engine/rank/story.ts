import type { Lexeme } from '../../languages/lexeme';
import type { Lexicon } from '../../languages/pack';
import { isCapital, type Token } from '../ingest/tokens';
import { overlapFinder } from '../overlap';
import type { ReadReport } from '../read-report';
import { unitSum } from './vectors';
import { KIND, wordKind } from './word-kinds';

/**
 * A report's sentences as words, for what ranks their differences. Names and numbers are known to be such, and by which of them the two
 * reports share; nothing else is known of them: exchanged for others throughout both reports, they change nothing.
 */
export interface Story {
  readonly report: ReadReport;
  /** All tokens of all sentences, in reading order; every list below has a place for each. */
  readonly tokens: readonly Token[];
  readonly lexemes: readonly Lexeme[];
  /** By the numbers of `WORD_KINDS`. */
  readonly kinds: Uint8Array;
  /** 1 where the token is content: no punctuation and no function word. */
  readonly content: Uint8Array;
  /** What all forms of a word share. */
  readonly roots: readonly string[];
  /** How a word is used, by the lexicon; null for names, numbers and what it does not know. */
  readonly vectors: readonly (Float32Array | null)[];
  /** 1 where somebody is quoted word for word. */
  readonly quoted: Uint8Array;
  /** Which sentence a token stands in, by index. */
  readonly sentenceOf: Int32Array;
  /** The first token of each sentence, and the count of all after the last. */
  readonly starts: Int32Array;
  /** The mean direction of each sentence's content; null where no vector is known. */
  readonly sentenceVectors: readonly (Float64Array | null)[];
}

export function readStories(reports: readonly [ReadReport, ReadReport], lexicon: Lexicon): readonly [Story, Story] {
  const written = new Set(reports.flatMap(writtenSmall));
  const read = (report: ReadReport) => readStory(report, lexicon, (key) => !written.has(key));
  return [read(reports[0]), read(reports[1])];
}

/** Words that stand somewhere without a capital: elsewhere their capital tells no name. */
function writtenSmall({ text, sentences, tokensOf }: ReadReport): string[] {
  return sentences.flatMap((sentence) =>
    tokensOf(sentence).flatMap(({ key, span }) => (isCapital(text, span[0]) ? [] : [key])),
  );
}

function readStory(report: ReadReport, lexicon: Lexicon, isNeverSmall: (key: string) => boolean): Story {
  const { text, sentences, pack } = report;
  const lists = sentences.map((sentence) => report.tokensOf(sentence));
  const tokens = lists.flat();
  const lexemes = tokens.map(({ key }) => pack.lexeme(key));
  const isName = ({ kind, key, span }: Token, lexeme: Lexeme) =>
    kind === 'word' && !lexeme.function && isCapital(text, span[0]) && isNeverSmall(key);
  const kinds = Uint8Array.from(tokens, (token, k) => {
    const lexeme = lexemes[k] as Lexeme;
    return KIND[wordKind(token, lexeme, isName(token, lexeme))];
  });
  const content = Uint8Array.from(tokens, ({ kind }, k) =>
    kind === 'number' || (kind === 'word' && !lexemes[k]?.function) ? 1 : 0,
  );
  const isPlain = (k: number) => content[k] === 1 && kinds[k] !== KIND.name && kinds[k] !== KIND.number;
  const vectors = tokens.map(({ key }, k) => (isPlain(k) ? lexicon.vector(key) : null));
  const starts = Int32Array.from([0, ...lists.map(({ length }) => length)]);
  for (let k = 1; k < starts.length; k++) starts[k] = (starts[k] as number) + (starts[k - 1] as number);
  const quotes = report.quotes.filter(({ direct }) => direct);
  const isQuoted = overlapFinder(
    quotes.flatMap(({ spans }) => spans.map((span) => ({ span }))).sort((x, y) => x.span[0] - y.span[0]),
  );
  return {
    report,
    tokens,
    lexemes,
    kinds,
    content,
    roots: tokens.map(({ key, kind }, k) => (kind === 'word' ? (lexemes[k]?.root ?? lexemes[k]?.stem ?? key) : key)),
    vectors,
    quoted: Uint8Array.from(tokens, ({ span }) => (isQuoted(span) ? 1 : 0)),
    sentenceOf: Int32Array.from(lists.flatMap((list, sentence) => list.map(() => sentence))),
    starts,
    sentenceVectors: lists.map((_, k) => unitSum(vectors.slice(starts[k], starts[k + 1]))),
  };
}

/** Words in a row of one sentence. */
export interface WordRange {
  readonly sentence: number;
  /** Its tokens, half-open, by index into the story's. */
  readonly from: number;
  readonly to: number;
}

/** The tokens of a sentence, half-open, by index. */
export function rangeOf({ starts }: Story, sentence: number): readonly [from: number, to: number] {
  return [starts[sentence] ?? 0, starts[sentence + 1] ?? 0];
}
