import { featureOf, type Measured } from './features';
import { type Classes, NAME, type Terms, type TermVector } from './terms';

/** How two sentences are alike that are the same but for a few words. */
export interface Lookalike {
  readonly a: number;
  readonly b: number;
  readonly place: number;
  /** The share of their words that both have, names and numbers counted more; above 1 where they are the same words in a row. */
  readonly likeness: number;
  /** Whether each says a name that the other has not. */
  readonly otherNames: boolean;
}

/** From here on two sentences are lookalikes. */
const ALIKE = 0.7;
const SAME = 2;
/** What is less sure than this is not looked at, unless each says nearly all that the other does. */
const THINKABLE = 0.001;
const COVERED = 0.99;
/** What a name, and a number, counts beside another word. */
const NAME_COUNTS = 3;
const NUMBER_COUNTS = 1.5;
/** Shorter sentences are no lookalikes unless they are the same. */
const SHORT = 4;

/** Whether two sentences are the same words in a row. */
export function isSame(x: TermVector, y: TermVector): boolean {
  return x.content.length > 0 && x.words.length === y.words.length && x.words.every((own, k) => own === y.words[k]);
}

/**
 * The candidates that are (nearly) the same word for word, and of them those that are the best for both their sentences: two
 * lists of statements alike but for a name answer one another name by name.
 */
export function findLookalikes(
  measured: Measured,
  { a, b, classes }: Terms,
  scores: Float64Array,
): {
  readonly all: readonly Lookalike[];
  readonly best: readonly Lookalike[];
} {
  const { candidates } = measured;
  const all: Lookalike[] = [];
  for (let place = 0; place < candidates.count; place++) {
    const covered = featureOf(measured, place, 'coverage-of-the-longer');
    if ((scores[place] as number) < THINKABLE && covered < COVERED) continue;
    const [i, j] = [candidates.a[place] as number, candidates.b[place] as number];
    const found = likenessOf(a[i] as TermVector, b[j] as TermVector, classes);
    if (found.likeness >= ALIKE) all.push({ a: i, b: j, place, ...found });
  }
  const ranked = all.toSorted((x, y) => y.likeness - x.likeness);
  const taken = { a: new Map<number, number>(), b: new Map<number, number>() };
  const best = ranked.filter((own) => {
    // One that is as much alike as the first of its sentence stays beside it.
    const free = (side: 'a' | 'b') => (taken[side].get(own[side]) ?? own.likeness) === own.likeness;
    if (!free('a') || !free('b')) return false;
    taken.a.set(own.a, own.likeness);
    taken.b.set(own.b, own.likeness);
    return true;
  });
  return { all, best };
}

function likenessOf(x: TermVector, y: TermVector, { functions, numbers }: Classes) {
  if (isSame(x, y)) return { likeness: SAME, otherNames: false };
  const [most, least] = [
    Math.max(x.distinct.length, y.distinct.length),
    Math.min(x.distinct.length, y.distinct.length),
  ];
  if (least < SHORT || least < ALIKE * ALIKE * most) return UNLIKE;
  const counts = (id: number, marks: number) =>
    numbers[id] ? NUMBER_COUNTS : marks & NAME && !functions[id] ? NAME_COUNTS : 1;
  let [both, onlyX, onlyY, namesX, namesY] = [0, 0, 0, 0, 0];
  for (let k = 0, l = 0; k < x.distinct.length || l < y.distinct.length; ) {
    const own = x.distinct[k] ?? Number.POSITIVE_INFINITY;
    const other = y.distinct[l] ?? Number.POSITIVE_INFINITY;
    const inX = own <= other ? counts(own, x.marks[k] as number) : 0;
    const inY = other <= own ? counts(other, y.marks[l] as number) : 0;
    if (own === other) both += Math.max(inX, inY);
    else {
      onlyX += inX;
      onlyY += inY;
      if (inX === NAME_COUNTS) namesX++;
      if (inY === NAME_COUNTS) namesY++;
    }
    if (own <= other) k++;
    if (other <= own) l++;
  }
  return { likeness: both / (both + Math.max(onlyX, onlyY)), otherNames: namesX > 0 && namesY > 0 };
}

const UNLIKE = { likeness: 0, otherNames: false };
