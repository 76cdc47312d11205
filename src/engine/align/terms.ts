import type { LanguagePack } from '../../languages/pack';
import { partitionPoint } from '../../model/partition-point';
import type { Span } from '../../model/report';
import type { ReadReport } from '../read-report';
import { type KnownWord, type ReadSentence, readSentences } from './read';

/**
 * Forms of one word, in whichever report they stand, are one class: what is said of a class holds for both sides. Classes
 * are numbered in the order of their names; each list has a place for every class.
 */
export interface Classes {
  readonly count: number;
  /** How much it counts that two sentences share the class: how rare it is in the two reports, less for common words. */
  readonly weights: Float64Array;
  /** How rare it is in the language at large, up to 1. */
  readonly rarity: Float64Array;
  /** 1 for function words. */
  readonly functions: Uint8Array;
  /** 1 for numbers. */
  readonly numbers: Uint8Array;
}

/** One sentence's words, each by its class. */
export interface TermVector {
  /** In reading order. */
  readonly words: Int32Array;
  /** The same as they are looked up in a lexicon. */
  readonly bare: readonly string[];
  /** Each class once, ascending, so that every sum over two vectors runs in one order on either side. */
  readonly distinct: Int32Array;
  /** For each of `words`: which quotation it stands in, counted from 1; 0 for none. */
  readonly quotations: Int32Array;
  /** For each of `distinct`: whether it is a name here (`NAME`), is quoted (`QUOTED`), is a form of a verb (`VERB`). */
  readonly marks: Uint8Array;
  /** Where each of `distinct` stands. */
  readonly spans: readonly Span[];
  /** Those of `distinct` that are no function words. */
  readonly content: Int32Array;
  /** Pairs of neighbouring content classes, ascending. */
  readonly bigrams: Float64Array;
  /** What `distinct` weighs, and what `content` does. */
  readonly total: number;
  readonly contentTotal: number;
  readonly norm: number;
  /** The class that weighs most; -1 where there is none. */
  readonly telling: number;
  /** The share of its content classes that stand in a quotation. */
  readonly quoted: number;
  /** Who speaks in it, as entities. */
  readonly speakers: ReadonlySet<string>;
  /** Whether it negates anything. */
  readonly negates: boolean;
  /** Whether it stands over the text: a title or heading, or what a report begins with. */
  readonly headline: boolean;
}

export const NAME = 1;
export const QUOTED = 2;
export const VERB = 4;

/** The sentences of both reports as their words. */
export interface Terms {
  readonly classes: Classes;
  readonly a: readonly TermVector[];
  readonly b: readonly TermVector[];
}

/** Function words count a little, so that short sentences made of them can still be told apart. */
const FUNCTION_WEIGHT = 0.12;
/** How much less the commonest content word of the language counts than a rare one. */
const COMMON_DISCOUNT = 0.75;
/** How rare the commonest word of a language is beside one that is not known. */
const LEAST_RARITY = 0.1;
/** Where more than this share of a sentence's content begins with a capital, as in headlines, capitals tell no names. */
const CAPITALS = 0.75;

/** The term vectors of both reports' sentences; rarity is counted over both together, so that it is one for A and B. */
export function termVectors(reports: readonly [ReadReport, ReadReport]): Terms {
  const [a, b] = [readSentences(reports[0]), readSentences(reports[1])];
  const { classOf, ...known } = wordClasses(wordsOf([...a, ...b]), commonnessIn(reports));
  const classesIn = ({ terms }: ReadSentence) => {
    const words = new Int32Array(terms.length);
    terms.forEach(({ word }, at) => {
      words[at] = classOf.get(word.stem) ?? -1;
    });
    return words;
  };
  const [classesOfA, classesOfB] = [a.map(classesIn), b.map(classesIn)];
  const { commonness, ...others } = known;
  const classes = {
    ...others,
    weights: weightsOf(known, [...classesOfA, ...classesOfB]),
    rarity: commonness.map((own) => 1 - own * (1 - LEAST_RARITY)),
  };
  const isName = nameFinder(classes.count, [...a, ...b], [...classesOfA, ...classesOfB]);
  const vectors = (side: readonly ReadSentence[], words: readonly Int32Array[], { sentences, blocks }: ReadReport) =>
    side.map((sentence, k) => {
      const kind = blocks[sentences[k]?.block ?? -1]?.kind;
      const headline = k === 0 || kind === 'title' || kind === 'heading';
      return { ...vectorOf(sentence, words[k] as Int32Array, classes, isName), headline };
    });
  return { classes, a: vectors(a, classesOfA, reports[0]), b: vectors(b, classesOfB, reports[1]) };
}

/** How common a stem is in the language of both; not known where they are in two. */
function commonnessIn([a, b]: readonly [ReadReport, ReadReport]): LanguagePack['commonness'] {
  return a.pack.language === b.pack.language ? a.pack.commonness : () => 0;
}

function wordsOf(sentences: readonly ReadSentence[]): ReadonlySet<KnownWord> {
  const words = new Set<KnownWord>();
  for (const { terms } of sentences) for (const { word } of terms) words.add(word);
  return words;
}

/** Classes before it is counted how rare they are. */
interface KnownClasses extends Omit<Classes, 'weights' | 'rarity'> {
  /** In the language at large, 0 to 1; 0 where that is not known. */
  readonly commonness: Float64Array;
}

/**
 * Stems that are variants of one another fall into one class: names spelt differently, derivations ("Russia", "Russian").
 * Two stems are, when they share five letters or more from the start and neither has more than two beyond.
 */
function wordClasses(words: ReadonlySet<KnownWord>, commonness: LanguagePack['commonness']) {
  const classOf = new Map<string, number>();
  const heads: string[] = [];
  for (const stem of [...new Set(Array.from(words, (word) => word.stem))].sort()) {
    if (heads.length === 0 || !areVariants(heads.at(-1) as string, stem)) heads.push(stem);
    classOf.set(stem, heads.length - 1);
  }
  const functions = new Uint8Array(heads.length).fill(1);
  for (const word of words) if (!word.function) functions[classOf.get(word.stem) as number] = 0;
  return {
    classOf,
    count: heads.length,
    functions,
    numbers: Uint8Array.from(heads, (head) => (/^[$€£¥]?\p{Nd}/u.test(head) ? 1 : 0)),
    commonness: Float64Array.from(heads, (head) => commonness(head)),
  };
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

function weightsOf({ count, functions, commonness }: KnownClasses, sentences: readonly Int32Array[]): Float64Array {
  const frequency = new Int32Array(count);
  // By class: the sentence that said it last, counted from 1.
  const saidIn = new Int32Array(count);
  sentences.forEach((words, at) => {
    for (const own of words) {
      if (saidIn[own] === at + 1) continue;
      saidIn[own] = at + 1;
      frequency[own] = (frequency[own] as number) + 1;
    }
  });
  return Float64Array.from(frequency, (often, own) => {
    const rarity = Math.log((sentences.length + 1) / (often + 0.5));
    const general = functions[own] ? FUNCTION_WEIGHT : 1 - COMMON_DISCOUNT * (commonness[own] as number);
    return Math.max(rarity, 0.1) * general;
  });
}

/** Whether a word of a sentence is a name: by its capital, and where every word has one, by how it is written elsewhere. */
type NameFinder = (sentence: ReadSentence, words: Int32Array) => (at: number) => boolean;

function nameFinder(count: number, sentences: readonly ReadSentence[], classes: readonly Int32Array[]): NameFinder {
  const [capitals, small] = [new Int32Array(count), new Int32Array(count)];
  sentences.forEach((sentence, k) => {
    if (isAllCapitals(sentence)) return;
    sentence.terms.forEach(({ name }, at) => {
      const own = classes[k]?.[at] as number;
      if (at > 0) (name ? capitals : small)[own] = ((name ? capitals : small)[own] as number) + 1;
    });
  });
  return (sentence, words) => {
    if (!isAllCapitals(sentence)) return (at) => sentence.terms[at]?.name === true;
    return (at) => {
      const own = words[at] as number;
      return sentence.terms[at]?.name === true && (capitals[own] as number) > (small[own] as number);
    };
  };
}

function isAllCapitals({ terms }: ReadSentence): boolean {
  let [content, names] = [0, 0];
  for (const { word, name } of terms) {
    if (word.function) continue;
    content++;
    if (name) names++;
  }
  return content > 3 && names + 1 > CAPITALS * content;
}

function vectorOf(
  sentence: ReadSentence,
  words: Int32Array,
  classes: Classes,
  isName: NameFinder,
): Omit<TermVector, 'headline'> {
  const { terms, speakers } = sentence;
  const isNameAt = isName(sentence, words);
  const { weights } = classes;
  const distinct = ascending(words);
  const content = contentOf(distinct, classes);
  const [marks, spans] = [new Uint8Array(distinct.length), new Array<Span>(distinct.length)];
  // A class stands where it stands last; it is a name where it is one anywhere.
  const quotations = new Int32Array(words.length);
  let quotation = 0;
  terms.forEach(({ word, span, quoted }, at) => {
    const place = placeIn(distinct, words[at] as number);
    spans[place] = span;
    const name = isNameAt(at) ? NAME : (marks[place] as number) & NAME;
    marks[place] = name | (quoted ? QUOTED : 0) | (word.verb ? VERB : 0);
    if (!quoted) return;
    if (!terms[at - 1]?.quoted) quotation++;
    quotations[at] = quotation;
  });
  let [total, contentTotal, squares, telling, quoted] = [0, 0, 0, -1, 0];
  for (const own of distinct) {
    const weight = weights[own] as number;
    total += weight;
    squares += weight * weight;
    if (weight > (weights[telling] ?? 0)) telling = own;
  }
  for (const own of content) {
    contentTotal += weights[own] as number;
    if ((marks[placeIn(distinct, own)] as number) & QUOTED) quoted++;
  }
  return {
    words,
    quotations,
    bare: terms.map(({ word }) => word.bare),
    distinct,
    marks,
    spans,
    content,
    bigrams: bigramsOf(words, classes),
    total,
    contentTotal,
    norm: Math.sqrt(squares),
    telling,
    quoted: quoted / (content.length || 1),
    speakers,
    negates: terms.some(({ word }) => word.negation),
  };
}

/** Those that are no function words; the list itself where none is. */
function contentOf(words: Int32Array, { functions }: Classes): Int32Array {
  return words.some((own) => functions[own]) ? words.filter((own) => !functions[own]) : words;
}

function bigramsOf(words: Int32Array, classes: Classes): Float64Array {
  const inARow = contentOf(words, classes);
  if (inARow.length < 2) return NONE;
  const bigrams = new Float64Array(inARow.length - 1);
  for (let k = 0; k < bigrams.length; k++)
    bigrams[k] = (inARow[k] as number) * classes.count + (inARow[k + 1] as number);
  return ascending(bigrams);
}

const NONE = new Float64Array(0);

/** The numbers of a list, each once, ascending. */
export function ascending<List extends Int32Array | Float64Array>(list: List): List {
  if (list.length < 2) return list;
  const sorted = list.slice().sort() as List;
  let size = 0;
  for (let k = 0; k < sorted.length; k++)
    if (k === 0 || sorted[k] !== sorted[k - 1]) sorted[size++] = sorted[k] as number;
  return sorted.subarray(0, size) as List;
}

/** Where a number stands in an ascending list; -1 where it does not. */
export function placeIn(list: Int32Array, value: number, from = 0, to = list.length): number {
  const at = partitionPoint(from, to, (place) => (list[place] as number) < value);
  return at < to && list[at] === value ? at : -1;
}
