import { numberValue } from '../language/en/numbers';
import { AUXILIARIES, CERTAINTY, CUES, DAYS } from '../language/en/speech';
import type { Shift } from '../model';
import type { Word } from './words';

/** Tells whether a change is of one kind. Each side's words; one side may be empty. */
type Rule = (a: readonly Word[], b: readonly Word[]) => boolean;

const RULES: readonly (readonly [Shift, Rule])[] = [
  ['punctuation', (a, b) => every(a, b, ({ kind }) => kind === 'punctuation')],
  ['negation', (a, b) => differ(a, b, ({ negation }) => negation)],
  ['number', (a, b) => !everyNumberIsOfADate(a, b) && differ(a, b, ({ key }) => numberValue(key) !== null)],
  ['date', (a, b) => both(a, b, ({ key }) => DAYS.has(key)) && differ(a, b, ({ key }) => DAYS.has(key))],
  ['attribution', (a, b) => both(a, b, ({ key }) => CUES.has(key)) && differ(a, b, ({ key }) => CUES.has(key))],
  ['certainty', isCertainty],
  ['tense', isTense],
  ['spelling', isSpelling],
  ['form', (a, b) => !isTense(a, b) && a.length > 0 && content(a) !== '' && content(a) === content(b)],
  [
    'function',
    (a, b) =>
      !isTense(a, b) &&
      every(a, b, (word) => (word.function && !word.negation) || word.kind === 'punctuation') &&
      !every(a, b, ({ kind }) => kind === 'punctuation'),
  ],
];

/** What kinds of change stand between two runs of words; none where no rule knows. */
export function shiftsOf(a: readonly Word[], b: readonly Word[]): Shift[] {
  return RULES.flatMap(([shift, holds]) => (holds(a, b) ? [shift] : []));
}

function every(a: readonly Word[], b: readonly Word[], is: (word: Word) => boolean): boolean {
  return [...a, ...b].every(is);
}

function both(a: readonly Word[], b: readonly Word[], is: (word: Word) => boolean): boolean {
  return a.some(is) && b.some(is);
}

/** The words of one kind are not the same on both sides. */
function differ(a: readonly Word[], b: readonly Word[], is: (word: Word) => boolean): boolean {
  const codes = (words: readonly Word[]) =>
    words
      .filter(is)
      .map(({ code }) => code)
      .sort()
      .join(' ');
  return codes(a) !== codes(b);
}

const content = (words: readonly Word[]) =>
  words
    .filter((word) => !word.function && word.kind !== 'punctuation')
    .map(({ code }) => code)
    .join(' ');

/** A modal or a hedge against another, or one put in or left out by itself; in a long addition it is not what differs. */
function isCertainty(a: readonly Word[], b: readonly Word[]): boolean {
  const hedges = ({ key }: Word) => CERTAINTY.has(key);
  return differ(a, b, hedges) && (both(a, b, hedges) || a.length + b.length <= 4);
}

/** Numbers beside a month or a day are a date, and the date rule speaks of them. */
function everyNumberIsOfADate(a: readonly Word[], b: readonly Word[]): boolean {
  const hasNumber = (words: readonly Word[]) => words.some(({ key }) => numberValue(key) !== null);
  return [a, b].every((words) => !hasNumber(words) || words.some(({ key }) => DAYS.has(key)));
}

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did', 'doing', 'done']);

/** “does” / “is doing”, “plans” / “had planned”: the same verb in another time. */
function isTense(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length === 0 || b.length === 0 || every(a, b, ({ kind }) => kind === 'punctuation')) return false;
  const verb = (words: readonly Word[]) =>
    words
      .filter(({ key, kind }) => kind !== 'punctuation' && !AUXILIARIES.has(key))
      .map(({ code }) => (DO.has(code) ? '' : code))
      .join(' ')
      .trim();
  const endings = (words: readonly Word[]) => words.map(({ key }) => key).join(' ');
  const inflected = [...a, ...b].some(({ key }) => AUXILIARIES.has(key) || /(?:ed|ing)$/.test(key));
  return inflected && verb(a) === verb(b) && endings(a) !== endings(b);
}

/** One name in two spellings: “Kiev” / “Kyiv”, “Zelenskyi” / “Zelensky”. */
function isSpelling(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !x || !y || x.kind !== 'word' || y.kind !== 'word') return false;
  if (!x.capital || !y.capital || x.key[0] !== y.key[0]) return false;
  return (
    consonants(x.key) === consonants(y.key) || distance(x.key, y.key) <= Math.max(x.key.length, y.key.length) * 0.4
  );
}

function consonants(key: string): string {
  return key.replace(/[aeiouy]/g, '');
}

/** Edit distance (Wagner & Fischer 1974), letters. */
function distance(x: string, y: string): number {
  let row = Array.from({ length: y.length + 1 }, (_, k) => k);
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[y.length] ?? 0;
}
