import type { Lexicon, Relation } from '../lexicon';
import { DERIVED, OPPOSITES, PARENTS, SENSES, STEMS, STEPS, VECTORS } from './lexicon.data';
import { stem } from './stem';

// The data: STEMS, by how common they are. VECTORS, a character a dimension (`a` is the lowest of 16 levels) in the order
// of STEMS; STEPS, the width of a level of each dimension. SENSES, the numbers (base 36) of each stem's senses in WordNet,
// PARENTS, those above each sense. OPPOSITES and DERIVED, pairs of places in STEMS.

const DIMENSIONS = STEPS.length;
const LOWEST = 'a'.charCodeAt(0);
/** The level of zero: they are numbered from 0 to 15. */
const MIDDLE = 7.5;

/** The table takes some milliseconds to open and some megabytes to keep: this file is imported when it is first needed. */
export const ENGLISH: Lexicon = open();

function open(): Lexicon {
  const stems = STEMS.split(' ');
  const places = new Map(stems.map((name, place) => [name, place]));
  const senses = SENSES.split(',');
  const parents = PARENTS.split(',');
  const [opposites, derived] = [pairs(OPPOSITES), pairs(DERIVED)];
  const vectors = new Map<number, Float32Array>();
  const known = new Map<string, number | undefined>();

  const placeOf = (word: string): number | undefined => {
    if (known.has(word)) return known.get(word);
    const own = stem(word);
    const place = own === null ? undefined : places.get(own);
    known.set(word, place);
    return place;
  };
  const vectorAt = (place: number): Float32Array => {
    const open = vectors.get(place) ?? unit(place);
    vectors.set(place, open);
    return open;
  };
  const sensesAt = (place: number): readonly string[] => (senses[place] || undefined)?.split(' ') ?? [];
  const above = (sense: string): readonly string[] =>
    (parents[Number.parseInt(sense, 36)] || undefined)?.split(' ') ?? [];

  function relate(x: number, y: number): Relation | null {
    const pair = x < y ? `${x} ${y}` : `${y} ${x}`;
    if (opposites.has(pair)) return 'antonym';
    if (derived.has(pair)) return 'derived';
    const [own, other] = [sensesAt(x), sensesAt(y)];
    if (meet(own, other)) return 'synonym';
    const [ownAbove, otherAbove] = [own.flatMap(above), other.flatMap(above)];
    if (meet(own, otherAbove) || meet(ownAbove, other)) return 'hypernym';
    return meet(ownAbove, otherAbove) ? 'sibling' : null;
  }

  return {
    vector: (word) => {
      const place = placeOf(word);
      return place === undefined ? null : vectorAt(place);
    },
    likeness: (x, y) => {
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

function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < DIMENSIONS; k++) sum += (x[k] ?? 0) * (y[k] ?? 0);
  return sum;
}

function meet(x: readonly string[], y: readonly string[]): boolean {
  return x.some((sense) => y.includes(sense));
}

/** Pairs of places, the smaller first. */
function pairs(text: string): ReadonlySet<string> {
  return new Set(
    text.split(',').map((pair) =>
      pair
        .split(' ')
        .map((place) => Number.parseInt(place, 36))
        .sort((x, y) => x - y)
        .join(' '),
    ),
  );
}
