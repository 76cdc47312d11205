import { americanised } from '../../language/en/spelling';
import { isNameVariant, isNumber } from '../relation';
import type { Word } from '../words';
import { type Change, contentOf, isShort, type Rule, told } from './change';
import { isOfTime } from './date';

const LONGEST_NAMING = 10;

/** “Kiev” / “Kyiv”, “Zelenskyi” / “Zelensky”, “labour” / “labor”: one word in two spellings. */
export const spelling: Rule = {
  shift: 'spelling',
  holds: ({ a, b }) => {
    const [x, y] = [contentOf(a), contentOf(b)];
    return (
      x.length > 0 &&
      x.length === y.length &&
      x.some((word, k) => isRespelled(word, y[k] as Word)) &&
      x.every((word, k) => word.code === y[k]?.code || isRespelled(word, y[k] as Word))
    );
  },
  says: (_, a, b) => `${told(a, b)}: the same, spelled in another way.`,
};

function isRespelled(x: Word, y: Word): boolean {
  return isNameVariant(x, y) || (x.bare !== y.bare && americanised(x.bare) === americanised(y.bare)) || isStopped(x, y);
}

/** “U.S.” / “US”, “counter-offensive” / “counteroffensive”. */
function isStopped(x: Word, y: Word): boolean {
  const letters = ({ bare }: Word) => bare.replace(/[.-]/g, '');
  return x.bare !== y.bare && letters(x) === letters(y);
}

/** One person, place or group under another name or description: “Kyiv” / “Ukraine”, “Zelensky” / “the president”. */
export const naming: Rule = {
  shift: 'naming',
  holds: (change) => change.answering.some(isRenamed) || areNames(change),
  says: (_, a, b) => `${told(a, b)}: another name or description.`,
};

function isRenamed([x, y]: readonly [Word, Word]): boolean {
  if (isOfTime(x) || isOfTime(y) || isNumber(x) || isNumber(y)) return false;
  return (
    (isName(x) || isName(y)) &&
    !x.function &&
    !y.function &&
    x.code !== y.code &&
    !isRespelled(x, y) &&
    !isPartOf(x, y) &&
    !isPartOf(y, x)
  );
}

/** “Russia” and “Russian” are one name in two forms. */
function isPartOf(x: Word, y: Word): boolean {
  return x.bare.length >= 4 && y.bare.startsWith(x.bare.slice(0, Math.max(4, x.bare.length - 2)));
}

/** A name is written large, and not only because a sentence begins with it. */
function isName(word: Word): boolean {
  return word.capital && !word.first && !word.function && word.kind === 'word';
}

/** Nothing but names on both sides, none of them shared. */
function areNames(change: Change): boolean {
  const [x, y] = [contentOf(change.a), contentOf(change.b)];
  if (x.length === 0 || y.length === 0 || !isShort(change, LONGEST_NAMING)) return false;
  if (
    ![...x, ...y].every((word) => word.capital && word.kind === 'word' && !isOfTime(word)) ||
    ![...x, ...y].some(isName)
  )
    return false;
  return !x.some((word) => y.some((other) => word.code === other.code || isRespelled(word, other)));
}
