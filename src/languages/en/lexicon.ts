import type { LexicalRelation, Lexicon } from '../pack';
import { DERIVED, OPPOSITES, PARENTS, SENSES, STEMS, STEPS, VECTORS } from './lexicon.data';
import { stem } from './stem';

// The data: STEMS, by how common they are. VECTORS, a character a dimension (`a` is the lowest of 16 levels) in the order
// of STEMS; STEPS, the width of a level of each dimension. SENSES, the numbers (base 36) of each stem's senses in WordNet,
// PARENTS, those above each sense. OPPOSITES and DERIVED, pairs of places in STEMS.

const DIMENSIONS = STEPS.length;
const LOWEST = 'a'.charCodeAt(0);
/** The level of zero: they are numbered from 0 to 15. */
const MIDDLE = 7.5;

/** Where words stand is remembered for so many, so that a long batch of reports does not fill the memory. */
const MOST_KNOWN = 100_000;

/** The table takes some milliseconds to open and some megabytes to keep: this file is imported when it is first needed. */
export const ENGLISH: Lexicon = open();

function open(): Lexicon {
  const stems = STEMS.split(' ');
  const places = new Map(stems.map((name, place) => [name, place]));
  const senses = SENSES.split(',');
  const parents = PARENTS.split(',');
  const [opposites, derived] = [pairsOf(OPPOSITES), pairsOf(DERIVED)];
  const vectors: Float32Array[] = [];
  const meanings: Meanings[] = [];
  const known = new Map<string, number | undefined>();

  const placeOf = (word: string): number | undefined => {
    const place = known.get(word);
    if (place !== undefined || known.has(word)) return place;
    const own = stem(word);
    const found = own === null ? undefined : places.get(own);
    if (known.size === MOST_KNOWN) known.clear();
    known.set(word, found);
    return found;
  };
  // Both tables are opened place by place, when a word is first asked for.
  const vectorAt = (place: number): Float32Array => {
    const open = vectors[place] ?? unit(place);
    vectors[place] = open;
    return open;
  };
  const meaningsAt = (place: number): Meanings => {
    const open = meanings[place];
    if (open) return open;
    const own = numbers(senses[place]);
    const both = { own, above: ascending(own.flatMap((sense) => numbers(parents[sense]))) };
    meanings[place] = both;
    return both;
  };

  function relate(x: number, y: number): LexicalRelation | null {
    if (opposites.get(x)?.includes(y)) return 'antonym';
    if (derived.get(x)?.includes(y)) return 'derived';
    const [one, other] = [meaningsAt(x), meaningsAt(y)];
    if (meet(one.own, other.own)) return 'synonym';
    if (meet(one.own, other.above) || meet(one.above, other.own)) return 'hypernym';
    return meet(one.above, other.above) ? 'sibling' : null;
  }

  return {
    vector: (word) => {
      const place = placeOf(word);
      return place === undefined ? null : vectorAt(place);
    },
    similarity: (x, y) => {
      const [own, other] = [placeOf(x), placeOf(y)];
      if (own === undefined || other === undefined) return 0;
      return own === other ? 1 : Math.max(0, dot(vectorAt(own), vectorAt(other)));
    },
    relation: (x, y) => {
      const [own, other] = [placeOf(x), placeOf(y)];
      if (own === undefined || other === undefined) return null;
      return own === other ? 'synonym' : relate(own, other);
    },
  };
}

/** The vector at a place, of length 1. */
function unit(place: number): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  let squares = 0;
  for (let k = 0; k < DIMENSIONS; k++) {
    const x = (VECTORS.charCodeAt(place * DIMENSIONS + k) - LOWEST - MIDDLE) * (STEPS[k] ?? 0);
    vector[k] = x;
    squares += x * x;
  }
  return vector.map((x) => x / Math.sqrt(squares));
}

/** Ascending lists: whether a number stands in both. */
function meet(x: readonly number[], y: readonly number[]): boolean {
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const difference = (x[i] as number) - (y[j] as number);
    if (difference === 0) return true;
    if (difference < 0) i++;
    else j++;
  }
  return false;
}

function ascending(list: readonly number[]): readonly number[] {
  return [...list].sort((x, y) => x - y);
}

/** Numbers in base 36 between spaces, ascending. */
function numbers(text: string | undefined): readonly number[] {
  return text ? ascending(text.split(' ').map((digits) => Number.parseInt(digits, 36))) : [];
}

/** For each place that is in a pair, those that it makes a pair with. */
function pairsOf(text: string): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  const add = (x: number, y: number) => out.set(x, [...(out.get(x) ?? []), y]);
  for (const pair of text.split(',')) {
    const [x = 0, y = 0] = numbers(pair);
    add(x, y);
    add(y, x);
  }
  return out;
}

/** What a word can mean in WordNet: the numbers of its senses, and of those above them. */
interface Meanings {
  readonly own: readonly number[];
  readonly above: readonly number[];
}

/** The scalar product of two vectors of one length; of unit length, the cosine of the angle between them. */
function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (x[k] as number) * (y[k] as number);
  return sum;
}
