import { commonness } from '../../language/en/commonness';
import { stem } from '../../language/en/stem';
import { WORD_CLASSES } from '../../language/en/word-classes';
import type { Lexicon } from '../../language/lexicon';
import type { Word } from '../words';
import { acronyms } from './acronyms';
import { commonBeginning, skeleton, writtenAlike } from './letters';

/** What speaks for or against two words answering one another, by the words alone. Values of about 0 to 1. */
export const EVIDENCE = [
  'same content word',
  'same function word',
  'same punctuation',
  'same number',
  'same stem',
  'same value',
  'other value',
  'begin alike',
  'written alike',
  'same skeleton',
  'acronym',
  'likeness',
  'great likeness',
  'likeness unknown',
  'nearest in use',
  'synonym',
  'derived',
  'hypernym',
  'sibling',
  'antonym',
  'two function words',
  'two content words',
  'function against content',
  'two punctuation marks',
  'punctuation against word',
  'negation against other',
  'both capital',
  'rare',
  'once on both sides',
  'far apart in place',
  'very far apart in place',
  'words in the longer',
  'unlike in length',
  'possessive against of',
  ...WORD_CLASSES.map((name) => `both ${name}` as const),
] as const;

export type Evidence = (typeof EVIDENCE)[number];

const SIZE = EVIDENCE.length;
const AT = Object.fromEntries(EVIDENCE.map((name, k) => [name, k])) as Readonly<Record<Evidence, number>>;
const FIRST_CLASS = AT['both determiner'];

/** Evidence for each pair of words of two passages, row by row. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** `EVIDENCE.length` values for each pair. */
  readonly values: Float32Array;
}

/** What one word brings to all its pairs. */
interface Side {
  readonly word: Word;
  readonly bare: string;
  readonly skeleton: string;
  readonly rarity: number;
  readonly often: number;
  readonly place: number;
}

/** Measures each pair of words. The same for `(b, a)`, with rows and columns exchanged. */
export function gather(a: readonly Word[], b: readonly Word[], lexicon?: Lexicon): Grid {
  const values = new Float32Array(a.length * b.length * SIZE);
  const [rows, columns] = [sides(a), sides(b)];
  const longer = Math.log(Math.max(a.length, b.length)) / 4;
  const unlike = 1 - Math.min(a.length, b.length) / Math.max(a.length, b.length);
  rows.forEach((x, i) => {
    columns.forEach((y, j) => {
      const at = (i * b.length + j) * SIZE;
      const apart = Math.abs(x.place - y.place);
      values[at + AT['far apart in place']] = apart;
      values[at + AT['very far apart in place']] = Math.max(0, apart - 0.25);
      values[at + AT['words in the longer']] = longer;
      values[at + AT['unlike in length']] = unlike;
      compareWords(values, at, x, y, lexicon);
    });
  });
  for (const [i, j] of acronyms(a, b)) values[(i * b.length + j) * SIZE + AT.acronym] = 1;
  for (const [j, i] of acronyms(b, a)) values[(i * b.length + j) * SIZE + AT.acronym] = 1;
  markNearest(values, a.length, b.length);
  return { rows: a.length, columns: b.length, values };
}

function sides(words: readonly Word[]): Side[] {
  const often = new Map<string, number>();
  for (const { key } of words) often.set(key, (often.get(key) ?? 0) + 1);
  return words.map((word, k) => ({
    word,
    bare: word.bare,
    skeleton: word.kind === 'word' ? skeleton(word.bare) : '',
    rarity: word.kind === 'punctuation' || word.function ? 0 : 1 - commonness(stem(word.bare) ?? word.bare),
    often: often.get(word.key) ?? 1,
    place: (k + 0.5) / words.length,
  }));
}

function compareWords(values: Float32Array, at: number, x: Side, y: Side, lexicon?: Lexicon) {
  const [v, w] = [x.word, y.word];
  const set = (name: Evidence, value: number) => {
    values[at + AT[name]] = value;
  };
  const marks = Number(v.kind === 'punctuation') + Number(w.kind === 'punctuation');
  const functions = Number(v.function) + Number(w.function);
  const shared = v.classes & w.classes;
  for (let k = 0; k < WORD_CLASSES.length; k++) if (shared & (1 << k)) values[at + FIRST_CLASS + k] = 1;
  if (v.negation !== w.negation) set('negation against other', 1);
  if (v.key === w.key) {
    set(
      marks
        ? 'same punctuation'
        : v.kind === 'number'
          ? 'same number'
          : v.function
            ? 'same function word'
            : 'same content word',
      1,
    );
    set('rare', x.rarity);
    set('once on both sides', 1 / (x.often * y.often));
    return;
  }
  if (marks > 0) {
    set(marks === 2 ? 'two punctuation marks' : 'punctuation against word', 1);
    return;
  }
  set(functions === 2 ? 'two function words' : functions === 1 ? 'function against content' : 'two content words', 1);
  if (functions > 0 && /^'s?$/.test(v.key) !== /^'s?$/.test(w.key) && (v.key === 'of' || w.key === 'of'))
    set('possessive against of', 1);
  if (v.code === w.code) set(v.code.startsWith('=') ? 'same value' : 'same stem', 1);
  else if (v.code.startsWith('=') && w.code.startsWith('=')) set('other value', 1);
  if (functions === 0) {
    if (v.capital && w.capital) set('both capital', 1);
    const longest = Math.max(x.bare.length, y.bare.length);
    const begin = commonBeginning(x.bare, y.bare);
    if (begin >= 3) set('begin alike', begin / longest);
    if (longest >= 4 && v.kind === 'word' && w.kind === 'word' && x.bare[0] === y.bare[0]) {
      set('written alike', Math.max(0, writtenAlike(x.bare, y.bare) - 0.4));
      if (x.skeleton === y.skeleton && x.skeleton.length > 1) set('same skeleton', 1);
    }
  }
  if (!lexicon) return;
  const likeness = lexicon.likeness(x.bare, y.bare);
  set('likeness', likeness);
  if (likeness > 0.5) set('great likeness', likeness - 0.5);
  if (likeness === 0) set('likeness unknown', 1);
  const relation = functions === 2 ? null : lexicon.relation(x.bare, y.bare);
  if (relation) set(relation, 1);
}

/** Marks where two words are each the other's nearest in use, by how far. */
function markNearest(values: Float32Array, rows: number, columns: number) {
  const like = (i: number, j: number) => values[(i * columns + j) * SIZE + AT.likeness] as number;
  const bestOfRow = new Float32Array(rows);
  const bestOfColumn = new Float32Array(columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const value = like(i, j);
      if (value > (bestOfRow[i] as number)) bestOfRow[i] = value;
      if (value > (bestOfColumn[j] as number)) bestOfColumn[j] = value;
    }
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const value = like(i, j);
      if (value > 0 && value === bestOfRow[i] && value === bestOfColumn[j])
        values[(i * columns + j) * SIZE + AT['nearest in use']] = value;
    }
}
