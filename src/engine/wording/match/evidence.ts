import { WORD_CLASSES } from '../../../languages/lexeme';
import type { Lexicon } from '../../../languages/pack';
import type { Word } from '../words';
import { acronyms } from './acronyms';
import { Arena } from './arena';
import { dot } from './dot';
import { commonBeginning, writtenAlike } from './letters';

const PLACE_OF = {
  'same content word': 0,
  'same function word': 1,
  'same punctuation': 2,
  'same number': 3,
  'same stem': 4,
  'same value': 5,
  'other value': 6,
  'begin alike': 7,
  'written alike': 8,
  'same skeleton': 9,
  likeness: 10,
  'great likeness': 11,
  'very great likeness': 12,
  'next to nearest in use': 13,
  'likeness unknown': 14,
  'nearest in use': 15,
  synonym: 16,
  derived: 17,
  hypernym: 18,
  sibling: 19,
  antonym: 20,
  'two function words': 21,
  'two content words': 22,
  'function against content': 23,
  'two punctuation marks': 24,
  'punctuation against word': 25,
  'negation against other': 26,
  'both capital': 27,
  rare: 28,
  'once on both sides': 29,
  'possessive against of': 30,
} as const;

type Evidence = keyof typeof PLACE_OF;

/** What speaks for or against two words answering one another, wherever they stand. Values of about 0 to 1. */
export const WORD_EVIDENCE: readonly string[] = [
  ...Object.keys(PLACE_OF),
  ...WORD_CLASSES.map((name) => `both ${name}`),
];

/** What their passages bring to all pairs. */
export const COMMON_EVIDENCE = ['words in the longer', 'unlike in length'] as const;

/** What depends on where they stand in their passages as well. */
export const PLACE_EVIDENCE = ['far apart in place', 'very far apart in place', 'acronym'] as const;

const FIRST_CLASS = Object.keys(PLACE_OF).length;
/** Most kinds of pairs have no more evidence than this. */
const USUAL = 4;
const PLACES = PLACE_EVIDENCE.length;

/** Evidence for each pair of words of two passages. A cell is a pair of words, row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Equal words make pairs of one kind: the kind of each cell. */
  readonly kinds: Int32Array;
  /** What speaks alike for all pairs of these passages: `COMMON_EVIDENCE.length` values. */
  readonly common: Float32Array;
  /** What else speaks for each kind, from `starts[kind]` to `starts[kind + 1]`: places in `WORD_EVIDENCE`, and the values there. */
  readonly starts: Int32Array;
  readonly names: Int32Array;
  readonly values: Float32Array;
  /** `PLACE_EVIDENCE.length` values for each cell. */
  readonly places: Float32Array;
}

/** What one word, however often it stands in its passage, brings to all its pairs. */
interface Side {
  readonly word: Word;
  /** Its code says a number. */
  readonly isValue: boolean;
  /** Its closed classes, one bit each (`WORD_CLASSES`). */
  readonly classes: number;
  readonly isPossessiveEnding: boolean;
  readonly isPossessivePreposition: boolean;
  readonly rarity: number;
  readonly often: number;
  /** How it is used, as a vector; null where unknown. */
  readonly vector: Float32Array | null;
}

/** Measures each pair of words. The same for `(b, a)`, with rows and columns exchanged. */
export function gather(
  a: readonly Word[],
  b: readonly Word[],
  lexicon: Lexicon | null = null,
  arena = new Arena(),
): Grid {
  const [rows, columns] = [sidesOf(a, lexicon), sidesOf(b, lexicon)];
  const kinds = arena.integers(a.length * b.length);
  const places = arena.floats(kinds.length * PLACES);
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const cell = i * b.length + j;
      kinds[cell] = (rows.which[i] as number) * columns.sides.length + (columns.which[j] as number);
      const apart = Math.abs((i + 0.5) / a.length - (j + 0.5) / b.length);
      places[cell * PLACES] = apart;
      places[cell * PLACES + 1] = Math.max(0, apart - 0.25);
    }
  for (const [i, j] of acronyms(a, b)) places[(i * b.length + j) * PLACES + 2] = 1;
  for (const [j, i] of acronyms(b, a)) places[(i * b.length + j) * PLACES + 2] = 1;
  return {
    rows: a.length,
    columns: b.length,
    kinds,
    places,
    common: commonEvidence(a.length, b.length),
    ...evidenceOfKinds(rows.sides, columns.sides, arena, lexicon),
  };
}

/** The different words of a passage, and which of them each word is. */
function sidesOf(words: readonly Word[], lexicon: Lexicon | null) {
  const often = new Map<string, number>();
  for (const { key } of words) often.set(key, (often.get(key) ?? 0) + 1);
  const sides: Side[] = [];
  const known = new Map<string, number>();
  const which = words.map((word) => {
    const name = `${word.key} ${word.capital} ${word.function}`;
    const at = known.get(name) ?? sides.length;
    if (at < sides.length) return at;
    known.set(name, at);
    sides.push({
      word,
      isValue: word.code.startsWith('='),
      classes: word.lexeme.classes,
      isPossessiveEnding: word.lexeme.tags.has('possessive-clitic'),
      isPossessivePreposition: word.lexeme.tags.has('possessive-preposition'),
      rarity: word.function ? 0 : word.rarity,
      often: often.get(word.key) ?? 1,
      vector: lexicon && word.kind !== 'punctuation' ? lexicon.vector(word.bare) : null,
    });
    return at;
  });
  return { sides, which };
}

function commonEvidence(length: number, other: number): Float32Array {
  const longer = Math.max(length, other);
  return Float32Array.of(Math.log(longer) / 4, 1 - Math.min(length, other) / longer);
}

function evidenceOfKinds(
  rows: readonly Side[],
  columns: readonly Side[],
  arena: Arena,
  lexicon: Lexicon | null,
): Pick<Grid, 'starts' | 'names' | 'values'> {
  const count = rows.length * columns.length;
  let [names, values] = [arena.integers(count * USUAL), arena.floats(count * USUAL)];
  let end = 0;
  const set = (place: number, value: number) => {
    if (end === names.length) {
      [names, values] = [extended(names, arena.integers(2 * end)), extended(values, arena.floats(2 * end))];
    }
    names[end] = place;
    values[end++] = value;
  };
  const starts = arena.integers(count + 1);
  const near = likenesses(rows, columns, arena);
  for (let x = 0, kind = 0; x < rows.length; x++)
    for (let y = 0; y < columns.length; y++, kind++) {
      compareWords(set, rows[x] as Side, columns[y] as Side, near.of[kind] as number, lexicon);
      const likeness = near.of[kind] as number;
      const behind = Math.max(near.bestOfRow[x] as number, near.bestOfColumn[y] as number) - likeness;
      if (likeness > 0 && behind === 0) set(PLACE_OF['nearest in use'], likeness);
      else if (likeness > 0 && behind < 0.2) set(PLACE_OF['next to nearest in use'], 1 - 5 * behind);
      starts[kind + 1] = end;
    }
  return { starts, names, values };
}

function extended<List extends Int32Array | Float32Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

/** How alike in use two different words are, and the most alike of each; 0 for what is not compared by its use. */
function likenesses(rows: readonly Side[], columns: readonly Side[], arena: Arena) {
  const of = arena.floats(rows.length * columns.length);
  const bestOfRow = arena.floats(rows.length);
  const bestOfColumn = arena.floats(columns.length);
  rows.forEach((x, i) => {
    columns.forEach((y, j) => {
      if (!x.vector || !y.vector || x.word.key === y.word.key) return;
      const value = Math.fround(dot(x.vector, y.vector));
      if (value <= 0) return;
      of[i * columns.length + j] = value;
      if (value > (bestOfRow[i] as number)) bestOfRow[i] = value;
      if (value > (bestOfColumn[j] as number)) bestOfColumn[j] = value;
    });
  });
  return { of, bestOfRow, bestOfColumn };
}

function compareWords(
  set: (place: number, value: number) => void,
  x: Side,
  y: Side,
  likeness: number,
  lexicon: Lexicon | null,
) {
  const [v, w] = [x.word, y.word];
  const marks = Number(v.kind === 'punctuation') + Number(w.kind === 'punctuation');
  const functions = Number(v.function) + Number(w.function);
  const shared = x.classes & y.classes;
  for (let k = 0, left = shared; left > 0; k++, left >>= 1) if (left & 1) set(FIRST_CLASS + k, 1);
  if (v.negation !== w.negation) set(PLACE_OF['negation against other'], 1);
  if (v.key === w.key) {
    set(PLACE_OF[sameness(v)], 1);
    set(PLACE_OF.rare, x.rarity);
    set(PLACE_OF['once on both sides'], 1 / (x.often * y.often));
    return;
  }
  if (marks > 0) {
    set(PLACE_OF[marks === 2 ? 'two punctuation marks' : 'punctuation against word'], 1);
    return;
  }
  set(PLACE_OF[FUNCTIONS[functions] as Evidence], 1);
  const isOf = x.isPossessivePreposition || y.isPossessivePreposition;
  if (functions > 0 && isOf && x.isPossessiveEnding !== y.isPossessiveEnding) set(PLACE_OF['possessive against of'], 1);
  if (v.code === w.code) set(PLACE_OF[x.isValue ? 'same value' : 'same stem'], 1);
  else if (x.isValue && y.isValue) set(PLACE_OF['other value'], 1);
  if (functions === 0) {
    if (v.capital && w.capital) set(PLACE_OF['both capital'], 1);
    const longest = Math.max(v.bare.length, w.bare.length);
    const begin = commonBeginning(v.bare, w.bare);
    if (begin >= 3) set(PLACE_OF['begin alike'], begin / longest);
    if (longest >= 4 && v.kind === 'word' && w.kind === 'word' && v.bare[0] === w.bare[0]) {
      set(PLACE_OF['written alike'], Math.max(0, writtenAlike(v.bare, w.bare) - 0.4));
      if (v.skeleton === w.skeleton && v.skeleton.length > 1) set(PLACE_OF['same skeleton'], 1);
    }
  }
  if (!lexicon) return;
  set(PLACE_OF.likeness, likeness);
  if (likeness > 0.3) set(PLACE_OF['great likeness'], likeness - 0.3);
  if (likeness > 0.6) set(PLACE_OF['very great likeness'], likeness - 0.6);
  if (likeness === 0) set(PLACE_OF['likeness unknown'], 1);
  const relation = functions === 2 || likeness < RELATED ? null : lexicon.relation(v.bare, w.bare);
  if (relation) set(PLACE_OF[relation], 1);
}

/** How many of two different words are small ones. */
const FUNCTIONS = ['two content words', 'function against content', 'two function words'] as const;

function sameness({ kind, function: small }: Word): Evidence {
  if (kind === 'punctuation') return 'same punctuation';
  if (kind === 'number') return 'same number';
  return small ? 'same function word' : 'same content word';
}

/** Words less alike than this are related only by a meaning that news seldom has; to look it up costs time. */
const RELATED = 0.25;
