import { isNameVariant, isNumber } from '../relation';
import type { Word } from '../words';
import { type Answering, type Change, contentOf, isShort, type Rule } from './change';
import { isOfTime } from './date';

const LONGEST_NAMING = 10;
/** Words of content in one name or description. */
const LONGEST_NAME = 2;

/** “Kiev” / “Kyiv”, “Zelenskyi” / “Zelensky”, “labour” / “labor”: one word in two spellings. */
export const spelling: Rule = {
  shift: 'spelling',
  holds: ({ a, b }) => {
    if (isJoined(a, b)) return true;
    const [x, y] = [contentOf(a), contentOf(b)];
    return (
      x.length > 0 &&
      x.length === y.length &&
      x.some((word, k) => isRespelled(word, y[k] as Word)) &&
      x.every((word, k) => word.code === y[k]?.code || isRespelled(word, y[k] as Word))
    );
  },
  detail: () => ({ shift: 'spelling' }),
};

/** “Tax filing” / “tax-filing”: one word or two. */
function isJoined(a: readonly Word[], b: readonly Word[]): boolean {
  const letters = (words: readonly Word[]) => words.map(({ key }) => key.replace(/[.-]/g, '')).join('');
  // The sign of a number is no hyphen.
  const isWordy = [...a, ...b].every(({ kind, quantity }) => kind !== 'punctuation' || quantity === null);
  return isWordy && a.length !== b.length && contentOf(a).length > 0 && letters(a) === letters(b);
}

export function isRespelled(x: Word, y: Word): boolean {
  if (
    isStopped(x, y) ||
    isShortened(x, y) ||
    isShortened(y, x) ||
    (x.bare !== y.bare && x.lexeme.spelling === y.lexeme.spelling)
  )
    return true;
  return isNameVariant(x, y) && !isDerived(x, y) && !isCompound(x) && !isCompound(y);
}

/** “Democratic-led” and “Democratic-controlled” are written much alike. */
const isCompound = ({ bare }: Word): boolean => /(?<!\p{L})\p{L}{3,}-\p{Ll}{3,}/u.test(bare);

/** “Gov.” / “governor”, “Ark.” / “Arkansas”. */
function isShortened(short: Word, long: Word): boolean {
  if (!short.capital || short.function || short.bare.length < 2 || short.bare.length > LONGEST_SHORT) return false;
  return long.bare.length >= short.bare.length + 3 && long.bare.startsWith(short.bare);
}

const LONGEST_SHORT = 4;

/** “U.S.” / “US”, “counter-offensive” / “counteroffensive”. */
function isStopped(x: Word, y: Word): boolean {
  const letters = ({ bare }: Word) => bare.replace(/[.-]/g, '');
  return x.bare !== y.bare && letters(x) === letters(y);
}

/** One person, place or group under another name or description: “Kyiv” / “Ukraine”, “Zelensky” / “the president”. */
export const naming: Rule = {
  shift: 'naming',
  holds: (change) =>
    isShort(change, LONGEST_NAMING) &&
    !sharesContent(change) &&
    change.answering.some((pair) => isRenamed(pair, change)) &&
    (change.context.agreeingNeighbours(change) > 0 ||
      change.answering.some(([x, y]) => classOf(x) !== null && classOf(y) !== null)),
  detail: () => ({ shift: 'naming' }),
};

function isRenamed([x, y, relation]: Answering, { context, a, b }: Change): boolean {
  // “Summit” and “Meeting” are two words for it, whatever is written large.
  if (relation !== null) return false;
  if (isOfTime(x) || isOfTime(y) || isNumber(x) || isNumber(y)) return false;
  const named = (isName(x) && (isName(y) || isDescription(y))) || (isName(y) && isDescription(x));
  if (!named || !areOfOneClass(x, y) || x.function || y.function) return false;
  if (isAddress(x) || isAddress(y) || isCompound(x) || isCompound(y)) return false;
  const [left, right] = [a, b].map((words) => contentOf(words).filter((word) => !isAddress(word)).length);
  if (Math.max(left ?? 0, right ?? 0) > LONGEST_NAME) return false;
  if (classOf(x) === null && classOf(y) === null && (context.agreeingNeighbours({ a, b }) < 2 || left !== right))
    return false;
  return x.code !== y.code && !isRespelled(x, y) && !isDerived(x, y);
}

/** Where a word of content stands on both sides, a role apart, what differs is told beside the name. */
function sharesContent({ a, b }: Change): boolean {
  const there = new Set(contentOf(b).map(({ code }) => code));
  return contentOf(a).some(({ code, base }) => there.has(code) && base.role === null);
}

/** A word by which news calls somebody or something that has a name: “the president”, “the alliance”, “his country”. */
function isDescription(word: Word): boolean {
  return !word.base.tags.has('plural-ending') && classOf({ ...word, capital: false }) !== null;
}

type NameClass = 'person' | 'group' | 'place';

/** What a name or description is of; null where it can be of any. */
function classOf({ base: { tags, place, role }, capital }: Word): NameClass | null {
  if (place !== null || tags.has('place-noun')) return 'place';
  if (tags.has('group-name') || tags.has('group-noun')) return 'group';
  if (role !== null || tags.has('person-noun')) return 'person';
  return tags.has('agent') && !capital ? 'group' : null;
}

/** “Mr”: a form of address names nobody. */
const isAddress = ({ base }: Word): boolean => base.tags.has('address');

/** A country can stand for those who govern it, a group; a person is neither. Two words of which nothing is known must be names inside a sentence. */
function areOfOneClass(x: Word, y: Word): boolean {
  const [one, other] = [classOf(x), classOf(y)];
  if (one === null && other === null) return !x.first && !y.first;
  return one === null || other === null || (one === 'person') === (other === 'person');
}

/** “Russia” and “Russian”, “economy” and “economic”: one beginning, two endings. */
export function isDerived(x: Word, y: Word): boolean {
  if (x.bare === y.bare || x.kind !== 'word' || y.kind !== 'word') return false;
  return [...x.lexeme.bases].some((base) => y.lexeme.bases.has(base));
}

/** A name is written large, and not only because a sentence begins with it. */
export function isName(word: Word): boolean {
  if (!word.capital || word.function || word.kind !== 'word') return false;
  return !word.first || word.lexeme.commonness < COMMON;
}

/** Words this common begin sentences more often than they are names. */
const COMMON = 0.3;
