import { tokenize, tokenKey } from '../ingest/tokens';
import { commonness } from '../language/en/commonness';
import { FUNCTION_WORDS } from '../language/en/function-words';
import { stem, withoutPossessive } from '../language/en/stem';
import { isEnglish } from '../language/tag';
import type { Report, Span } from '../model';

/** A word of a sentence as alignment sees it: its class, and where it stands. */
export interface Term {
  /** Index of its class of word forms; classes are numbered in the order of their names, whatever side they come from. */
  readonly id: number;
  readonly span: Span;
  readonly weight: number;
  readonly function: boolean;
  readonly number: boolean;
  /** Whether it stands in a quotation. */
  readonly quoted: boolean;
}

/** One sentence's words, and the same by class. */
export interface TermVector {
  /** In reading order. */
  readonly terms: readonly Term[];
  /** One term a class, by ascending class, so that every sum over two vectors runs in one order on either side. */
  readonly distinct: readonly Term[];
  /** Class -> its indices in `terms`, ascending. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Pairs of neighbouring content classes, ascending. */
  readonly bigrams: readonly number[];
  readonly total: number;
  readonly norm: number;
  /** Content classes. */
  readonly size: number;
  /** The class that weighs most; -1 where there is none. */
  readonly telling: number;
}

interface RawTerm {
  readonly stem: string;
  readonly span: Span;
  readonly function: boolean;
  readonly quoted: boolean;
}

/** Forms of one word, in whichever report they stand; what is said of the class holds for both sides. */
interface WordClass {
  readonly id: number;
  function: boolean;
  readonly number: boolean;
  /** In the language at large, 0 to 1; 0 where that is not known. */
  readonly commonness: number;
}

/** Function words count a little, so that short sentences made of them can still be told apart. */
const FUNCTION_WEIGHT = 0.12;
/** How much less the commonest content word of the language counts than a rare one. */
const COMMON_DISCOUNT = 0.75;

/** The term vectors of both reports' sentences; rarity is counted over both together, so that it is one for A and B. */
export function termVectors(reports: readonly [Report, Report]): readonly [TermVector[], TermVector[]] {
  const raw = reports.map((report) =>
    withQuotes(
      report,
      report.sentences.map(({ spans }) => spans.flatMap((span) => rawTerms(report.text, span))),
    ),
  );
  const [rawA = [], rawB = []] = raw;
  const english = reports.every(({ language }) => isEnglish(language));
  const classes = wordClasses([...rawA, ...rawB].flat(), english);
  const classOf = ({ stem }: RawTerm) => classes.get(stem) as WordClass;
  const frequency = new Map<WordClass, number>();
  for (const sentence of [...rawA, ...rawB]) {
    for (const own of new Set(sentence.map(classOf))) frequency.set(own, (frequency.get(own) ?? 0) + 1);
  }
  const count = rawA.length + rawB.length;
  const term = (raw: RawTerm): Term => {
    const own = classOf(raw);
    const rarity = Math.log((count + 1) / ((frequency.get(own) ?? 0) + 0.5));
    const general = own.function ? FUNCTION_WEIGHT : 1 - COMMON_DISCOUNT * own.commonness;
    const weight = Math.max(rarity, 0.1) * general;
    return { id: own.id, span: raw.span, weight, function: own.function, number: own.number, quoted: raw.quoted };
  };
  const vector = (sentence: readonly RawTerm[]) => vectorOf(sentence.map(term), classes.size);
  return [rawA.map(vector), rawB.map(vector)];
}

/** Marks the words that stand in quotations; both run in reading order, so one pass does. */
function withQuotes({ quotes }: Report, sentences: readonly RawTerm[][]): RawTerm[][] {
  const spans = quotes.filter(({ direct }) => direct).flatMap((quote) => quote.spans);
  let at = 0;
  return sentences.map((terms) =>
    terms.map((term) => {
      while (at < spans.length && (spans[at]?.[1] ?? 0) <= term.span[0]) at++;
      return (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) <= term.span[0] ? { ...term, quoted: true } : term;
    }),
  );
}

/** Words and numbers, hyphenated words in their parts ("Secretary-General" answers "secretary general"). */
function rawTerms(text: string, span: Span): RawTerm[] {
  return tokenize(text, span).flatMap(({ key, kind, span: [start, end] }): RawTerm[] => {
    if (kind === 'punctuation') return [];
    if (kind === 'number') return [{ stem: key, span: [start, end], function: false, quoted: false }];
    if (!key.includes('-')) return [rawWord(key, [start, end])];
    return [...text.slice(start, end).matchAll(/[^-‐‑]+/g)].map((part) =>
      rawWord(tokenKey(part[0]), [start + part.index, start + part.index + part[0].length]),
    );
  });
}

function rawWord(word: string, span: Span): RawTerm {
  return { stem: stemOf(word), span, function: FUNCTION_WORDS.has(word), quoted: false };
}

function stemOf(word: string): string {
  const bare = withoutPossessive(word).replace(/\./g, '');
  return stem(bare) ?? (bare || word);
}

/**
 * Stems that are variants of one another fall into one class: names spelt differently, derivations ("Russia", "Russian").
 * Two stems are, when they share five letters or more from the start and neither has more than two beyond.
 */
function wordClasses(terms: readonly RawTerm[], english: boolean): ReadonlyMap<string, WordClass> {
  const classes = new Map<string, WordClass>();
  let head = '';
  let open: WordClass | undefined;
  for (const name of [...new Set(terms.map((term) => term.stem))].sort()) {
    if (!open || !areVariants(head, name)) {
      head = name;
      open = {
        id: classes.size,
        function: true,
        number: /^[$€£¥]?\p{Nd}/u.test(name),
        commonness: english ? commonness(name) : 0,
      };
    }
    classes.set(name, open);
  }
  for (const term of terms) {
    const own = classes.get(term.stem);
    if (own && !term.function) own.function = false;
  }
  return classes;
}

function areVariants(head: string, stem: string): boolean {
  const shared = sharedPrefix(head, stem);
  return shared >= 5 && head.length - shared <= 2 && stem.length - shared <= 2 && !/\d/.test(head + stem);
}

function sharedPrefix(x: string, y: string): number {
  let k = 0;
  while (k < x.length && k < y.length && x[k] === y[k]) k++;
  return k;
}

function placesOf(terms: readonly Term[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  terms.forEach(({ id }, at) => {
    const list = places.get(id);
    if (list) list.push(at);
    else places.set(id, [at]);
  });
  return places;
}

const NOTHING = { id: -1, weight: 0 };

function vectorOf(terms: readonly Term[], classes: number): TermVector {
  const distinct = [...new Map(terms.map((term) => [term.id, term])).values()].sort((x, y) => x.id - y.id);
  const content = terms.filter((term) => !term.function);
  const bigrams = content.slice(1).map((term, k) => (content[k]?.id ?? 0) * classes + term.id);
  return {
    terms,
    distinct,
    places: placesOf(terms),
    bigrams: [...new Set(bigrams)].sort((x, y) => x - y),
    total: distinct.reduce((sum, { weight }) => sum + weight, 0),
    size: distinct.filter((term) => !term.function).length,
    telling: distinct.reduce((most, term) => (term.weight > most.weight ? term : most), NOTHING).id,
    norm: Math.sqrt(distinct.reduce((sum, { weight }) => sum + weight * weight, 0)),
  };
}
