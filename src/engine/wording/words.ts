import { commonness } from '../../languages/en/commonness';
import { FUNCTION_WORDS, NEGATIONS } from '../../languages/en/function-words';
import { plainForm } from '../../languages/en/irregular';
import { numberValue } from '../../languages/en/numbers';
import type { Quantity } from '../../languages/en/quantities';
import { americanised } from '../../languages/en/spelling';
import { stem, withoutPossessive } from '../../languages/en/stem';
import { finderAmong, toldIn } from '../../languages/en/told';
import type { Moment } from '../../languages/en/when';
import { classesOf } from '../../languages/en/word-classes';
import type { Sentence, Span } from '../../model/report';
import { isCapital, sentenceTokens, type Token } from '../ingest/tokens';
import { skeleton } from './match/letters';

/** A token of a shared passage. */
export interface Word extends Token {
  /** What corresponds: words of one stem, in whatever form and spelling, and numbers of one value share it. */
  readonly code: string;
  /** The key without the possessive ending. */
  readonly bare: string;
  /** How it sounds, roughly (`skeleton`); empty for what is no word of content. */
  readonly skeleton: string;
  /** 0 for the commonest words of English, for small words and punctuation; 1 for unknown words. */
  readonly rarity: number;
  /** Its closed classes, one bit each (`WORD_CLASSES`). */
  readonly classes: number;
  readonly function: boolean;
  readonly negation: boolean;
  readonly capital: boolean;
  /** Begins a sentence, or what is quoted in it, or stands in a headline in capitals: its capital tells nothing. */
  readonly first: boolean;
  /** What it is a word of, when the text says there when something was, or how many. */
  readonly moment: Moment | null;
  readonly quantity: Quantity | null;
  /** Counts up where furniture stands before the word; an edit never runs across it. */
  readonly part: number;
}

/** The words of some sentences or quotations of one text, in reading order. */
export type Reader = (parts: readonly Pick<Sentence, 'spans'>[]) => Word[];

/** Reads words of one text, published on that calendar date; what several links share is read once. */
export function blockReader(text: string, published: string | null = null): Reader {
  const known = new Map<string, OfKey>();
  const read = new Map<Span, readonly Word[]>();

  const ofKey = (token: Token): OfKey => {
    const open = known.get(token.key);
    if (open) return open;
    const own = readKey(token);
    known.set(token.key, own);
    return own;
  };
  const wordsIn = (span: Span, tokens: readonly Token[]): readonly Word[] => {
    const known = read.get(span);
    if (known) return known;
    const own = tokens.filter((token) => span[0] <= token.span[0] && token.span[1] <= span[1]);
    const { moments, quantities } = toldIn(text, span, published);
    const titled = isTitled(own, text);
    const begin = own.findIndex(({ kind }) => kind !== 'punctuation');
    const [momentAt, quantityAt] = [finderAmong(moments), finderAmong(quantities)];
    const words = own.map((token, k): Word => {
      const { code, bare, skeleton, rarity, classes, function: small, negation } = ofKey(token);
      // Field by field: to spread what is known of the key would take longer than all the rest.
      return {
        span: token.span,
        kind: token.kind,
        key: token.key,
        code,
        bare,
        skeleton,
        rarity,
        classes,
        function: small && !isCountry(token, text),
        negation,
        capital: isCapital(text, token.span[0]),
        first: titled || k <= begin || own[k - 1]?.key === '"',
        moment: momentAt(token.span),
        quantity: quantityAt(token.span),
        part: 0,
      };
    });
    read.set(span, words);
    return words;
  };

  return (sentences) => {
    const spans = sentences.flatMap((sentence) => sentence.spans.map((span) => ({ span, sentence })));
    let part = 0;
    return spans.flatMap(({ span, sentence }, k) => {
      const between = text.slice(spans[k - 1]?.span[1] ?? span[0], span[0]);
      if (/\S/.test(between) && between.includes('\n')) part++;
      const words = wordsIn(span, sentenceTokens(text, sentence));
      return part === 0 ? words : words.map((word) => ({ ...word, part }));
    });
  };
}

/** In a headline nearly every word is written large but the small ones. */
function isTitled(tokens: readonly Token[], text: string): boolean {
  const content = tokens.filter(({ kind, key }) => kind === 'word' && !FUNCTION_WORDS.has(key));
  return (
    content.length > 3 && content.filter((token) => isCapital(text, token.span[0])).length / content.length > TITLED
  );
}

/** Of the words of content at least so many are written large in a headline. */
const TITLED = 0.75;

/** What the key of a word tells of it by itself. */
type OfKey = Pick<Word, 'code' | 'bare' | 'skeleton' | 'rarity' | 'classes' | 'function' | 'negation'>;

function readKey(token: Token): OfKey {
  const { key, kind } = token;
  const bare = withoutPossessive(key) || key;
  const isContent = kind !== 'punctuation' && !(FUNCTION_WORDS.has(key) && key !== 'us');
  return {
    code: codeOf(token),
    bare,
    skeleton: isContent && kind === 'word' ? skeleton(bare) : '',
    rarity: isContent ? 1 - commonness(stem(bare) ?? bare) : 0,
    classes: classesOf(key),
    function: FUNCTION_WORDS.has(key) || ENDINGS.has(key),
    negation: NEGATIONS.has(key),
  };
}

/** “US” in capitals is a country. */
function isCountry({ key, span }: Token, text: string): boolean {
  return key === 'us' && text.slice(...span) === 'US';
}

/** What tokenised text cuts off its words. */
const ENDINGS: ReadonlySet<string> = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"]);

function codeOf({ key, kind }: Token): string {
  const value = numberValue(key);
  if (value !== null) return `=${value}`;
  if (kind !== 'word' || FUNCTION_WORDS.has(key)) return key;
  const bare = withoutPossessive(key);
  const root = stem(plainForm(americanised(bare)));
  return root === null ? bare : `~${root}`;
}
