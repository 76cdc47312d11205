import type { Lexeme } from '../../languages/lexeme';
import type { LanguagePack, ReadQuantity } from '../../languages/pack';
import type { Sentence, Span } from '../../model/report';
import type { Time } from '../../model/values';
import { vectorAt } from '../encode/meaning';
import { isCapital, type Token } from '../ingest/tokens';
import { overlapFinder } from '../overlap';
import type { ReadReport } from '../read-report';
import { skeleton } from './match/letters';

/** A token of a shared passage. */
export interface Word extends Token {
  /** What corresponds: words of one stem, in whatever form and spelling, and numbers of one value share it. */
  readonly code: string;
  /** What is known of it wherever it stands, and of its word without the possessive ending. */
  readonly lexeme: Lexeme;
  readonly base: Lexeme;
  /** The key without the possessive ending. */
  readonly bare: string;
  /** How it sounds, roughly (`skeleton`); empty for what is no word of content. */
  readonly skeleton: string;
  /** 0 for the commonest words of its language, for small words and punctuation; 1 for unknown words. */
  readonly rarity: number;
  readonly function: boolean;
  readonly negation: boolean;
  readonly capital: boolean;
  /** Begins a sentence, or what is quoted in it, or stands in a headline in capitals: its capital tells nothing. */
  readonly first: boolean;
  /** What it is a word of, when the text says there when something was, or how many. */
  readonly time: Time | null;
  readonly quantity: ReadQuantity | null;
  /** How an encoder reads it where it stands, `VECTOR_SIZE` long; null where none has read it. */
  readonly vector: Float32Array | null;
  /** Counts up at the end of a sentence, and where furniture stands before the word; an edit never runs across either. */
  readonly part: number;
}

/** Reads the words of some sentences or quotations of one text, in reading order. */
export type WordReader = (parts: readonly Pick<Sentence, 'spans'>[]) => Word[];

/** Reads words of one report; what several links share is read once. */
export function wordReader({ text, pack, meaning, tokensOf, valuesIn }: ReadReport): WordReader {
  const known = new Map<string, OfKey>();
  const read = new Map<Span, readonly Word[]>();

  const ofKey = (token: Token): OfKey => {
    const open = known.get(token.key);
    if (open) return open;
    const own = readKey(token, pack);
    known.set(token.key, own);
    return own;
  };
  const wordsIn = (span: Span, tokens: readonly Token[]): readonly Word[] => {
    const known = read.get(span);
    if (known) return known;
    const own = tokens.filter((token) => span[0] <= token.span[0] && token.span[1] <= span[1]);
    const { times, quantities } = valuesIn(span);
    const titled = isTitled(own, text, ofKey);
    const begin = own.findIndex(({ kind }) => kind !== 'punctuation');
    const [timeAt, quantityAt] = [overlapFinder(times), overlapFinder(quantities)];
    const words = own.map((token, k): Word => {
      const { code, lexeme, base, bare, skeleton, rarity, function: small } = ofKey(token);
      // Field by field: to spread what is known of the key would take longer than all the rest.
      return {
        span: token.span,
        kind: token.kind,
        key: token.key,
        code,
        lexeme,
        base,
        bare,
        skeleton,
        rarity,
        function: small && !isAcronym(token, lexeme, text),
        negation: lexeme.negation,
        capital: isCapital(text, token.span[0]),
        first: titled || k <= begin || own[k - 1]?.key === '"',
        time: timeAt(token.span),
        quantity: quantityAt(token.span),
        vector: meaning && vectorAt(meaning, token.span[0]),
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
      if (k > 0 && (sentence !== spans[k - 1]?.sentence || (/\S/.test(between) && between.includes('\n')))) part++;
      const words = wordsIn(span, tokensOf(sentence));
      return part === 0 ? words : words.map((word) => ({ ...word, part }));
    });
  };
}

/** In a headline nearly every word is written large but the small ones. */
function isTitled(tokens: readonly Token[], text: string, ofKey: (token: Token) => OfKey): boolean {
  const content = tokens.filter((token) => token.kind === 'word' && !ofKey(token).lexeme.function);
  return (
    content.length > 3 && content.filter((token) => isCapital(text, token.span[0])).length / content.length > TITLED
  );
}

/** Of the words of content at least so many are written large in a headline. */
const TITLED = 0.75;

/** What the key of a word tells of it by itself. */
type OfKey = Pick<Word, 'code' | 'lexeme' | 'base' | 'bare' | 'skeleton' | 'rarity' | 'function'>;

function readKey({ key, kind }: Token, pack: LanguagePack): OfKey {
  const lexeme = pack.lexeme(key);
  const bare = lexeme.bare || key;
  const isContent = kind !== 'punctuation' && !(lexeme.function && !lexeme.tags.has('acronym'));
  return {
    code: codeOf(kind, lexeme),
    lexeme,
    base: bare === key ? lexeme : pack.lexeme(bare),
    bare,
    skeleton: isContent && kind === 'word' ? skeleton(bare) : '',
    rarity: isContent ? 1 - lexeme.commonness : 0,
    function: lexeme.function || lexeme.tags.has('clitic'),
  };
}

/** “US” in capitals is a country. */
function isAcronym({ key, span }: Token, { tags }: Lexeme, text: string): boolean {
  return tags.has('acronym') && text.slice(...span) === key.toUpperCase();
}

function codeOf(kind: Token['kind'], lexeme: Lexeme): string {
  if (lexeme.value !== null) return `=${lexeme.value}`;
  if (kind !== 'word' || lexeme.function) return lexeme.key;
  return lexeme.root === null ? lexeme.bare : `~${lexeme.root}`;
}
