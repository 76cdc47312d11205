import { commonness } from '../language/en/commonness';
import { isEnglish } from '../language/tag';
import type { Report, Span } from '../model';
import { type ReadSentence, type ReadTerm, readSentences } from './read';

/** A word of a sentence as alignment sees it: its class, and where it stands. */
export interface Term {
  /** Index of its class of word forms; classes are numbered in the order of their names, whatever side they come from. */
  readonly id: number;
  readonly span: Span;
  readonly weight: number;
  readonly function: boolean;
  readonly number: boolean;
  /** See `ReadTerm`. */
  readonly name: boolean;
  readonly quoted: boolean;
  readonly negation: boolean;
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
  /** The share of its content classes that stand in a quotation. */
  readonly quoted: number;
  /** Who speaks in it, as entities. */
  readonly speakers: ReadonlySet<string>;
  /** Whether it negates anything. */
  readonly negates: boolean;
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
  const [a, b] = [readSentences(reports[0]), readSentences(reports[1])];
  const english = reports.every(({ language }) => isEnglish(language));
  const classes = wordClasses(
    [...a, ...b].flatMap(({ terms }) => terms),
    english,
  );
  const classOf = ({ stem }: ReadTerm) => classes.get(stem) as WordClass;
  const frequency = new Map<WordClass, number>();
  for (const { terms } of [...a, ...b]) {
    for (const own of new Set(terms.map(classOf))) frequency.set(own, (frequency.get(own) ?? 0) + 1);
  }
  const count = a.length + b.length;
  const term = (raw: ReadTerm): Term => {
    const own = classOf(raw);
    const rarity = Math.log((count + 1) / ((frequency.get(own) ?? 0) + 0.5));
    const general = own.function ? FUNCTION_WEIGHT : 1 - COMMON_DISCOUNT * own.commonness;
    const weight = Math.max(rarity, 0.1) * general;
    const { span, name, quoted, negation } = raw;
    return { id: own.id, span, weight, function: own.function, number: own.number, name, quoted, negation };
  };
  const vector = (sentence: ReadSentence) => vectorOf(sentence.terms.map(term), sentence.speakers, classes.size);
  return [a.map(vector), b.map(vector)];
}

/**
 * Stems that are variants of one another fall into one class: names spelt differently, derivations ("Russia", "Russian").
 * Two stems are, when they share five letters or more from the start and neither has more than two beyond.
 */
function wordClasses(terms: readonly ReadTerm[], english: boolean): ReadonlyMap<string, WordClass> {
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

/** One term a class, by ascending class; a name where it is one anywhere in the sentence. */
function oneOfEach(terms: readonly Term[]): Term[] {
  const byClass = new Map<number, Term>();
  for (const term of terms) {
    const known = byClass.get(term.id);
    byClass.set(term.id, known?.name && !term.name ? { ...term, name: true } : term);
  }
  return [...byClass.values()].sort((x, y) => x.id - y.id);
}

const NOTHING = { id: -1, weight: 0 };

function vectorOf(terms: readonly Term[], speakers: ReadonlySet<string>, classes: number): TermVector {
  const distinct = oneOfEach(terms);
  const content = terms.filter((term) => !term.function);
  const size = distinct.filter((term) => !term.function).length;
  const bigrams = content.slice(1).map((term, k) => (content[k]?.id ?? 0) * classes + term.id);
  return {
    terms,
    distinct,
    places: placesOf(terms),
    speakers,
    bigrams: [...new Set(bigrams)].sort((x, y) => x - y),
    total: distinct.reduce((sum, { weight }) => sum + weight, 0),
    size,
    negates: terms.some((term) => term.negation),
    quoted: distinct.filter((term) => term.quoted && !term.function).length / (size || 1),
    telling: distinct.reduce((most, term) => (term.weight > most.weight ? term : most), NOTHING).id,
    norm: Math.sqrt(distinct.reduce((sum, { weight }) => sum + weight * weight, 0)),
  };
}
