import { isNameVariant, isNumber } from '../relation';
import type { Word } from '../words';
import { type Answering, both, type Change, contentOf, isShort, type Rule } from './change';
import { isOfTime } from './date';
import { isCue } from './meaning';
import { isDerived, isName, isRespelled, spelling } from './names';
import { isDenial, isTurnedRound } from './negation';
import { tense } from './tense';

/** Another word for it: two words that answer one another and are no forms of one word, in one place of what both say. */
export const synonym: Rule = {
  shift: 'synonym',
  holds: (change) => (isReworded(change) || isOtherReply(change)) && !tense.holds(change) && !spelling.holds(change),
  detail: () => ({ shift: 'synonym' }),
};

/** Of the words of content so many are answered where one thing is said in two ways: the rest may mean something else. */
const COVERED = 0.66;
/** So many where the words before and after are the same, and each side has as many. */
const COVERED_BETWEEN = 0.5;
/** In longer changes a word may take the place of another and mean something else. */
const LONGEST = 10;

function isReworded(change: Change): boolean {
  const agreeing = change.context.agreeingNeighbours(change);
  const asMany = contentOf(change.a).length === contentOf(change.b).length;
  const needed = change.context.isLoose() ? 2 : 1;
  const isReplaced = ([, , relation]: Answering) =>
    agreeing >= needed && isShort(change, LONGEST) && (agreeing === 2 || relation !== 'related');
  if (!change.answering.some((pair) => isAnotherWord(pair) && isReplaced(pair))) return false;
  return coverage(change) >= (agreeing === 2 && asMany ? COVERED_BETWEEN : COVERED);
}

function coverage(change: Change): number {
  const covered = new Set(change.answering.flatMap(([x, y, relation]) => (relation === 'antonym' ? [] : [x, y])));
  const content = contentOf(both(change));
  return content.filter((word) => covered.has(word)).length / Math.max(1, content.length);
}

function isOtherReply({ a, b }: Change): boolean {
  const [x, y] = [a, b].map((words) => words.find(isReply));
  return x !== undefined && y !== undefined && x.code !== y.code;
}

/** Cues that say no more of what was said than one another. */
const isReply = ({ lexeme }: Word): boolean => lexeme.tags.has('reply');

function isAnotherWord([x, y, relation]: Answering): boolean {
  if (relation !== 'synonym' && relation !== 'hypernym' && relation !== 'related') return false;
  if (x.lexeme.scale !== null && x.lexeme.scale === y.lexeme.scale) return false; // a change of strength
  if (x.code === y.code || x.kind !== 'word' || y.kind !== 'word' || x.negation || y.negation) return false;
  if ((x.time && y.time) || (x.quantity && y.quantity) || isNumber(x) || isNumber(y) || isNameVariant(x, y))
    return false;
  if (isOfTime(x) || isOfTime(y) || isTurnedRound([x, y])) return false;
  if (x.lexeme.certainty !== null || y.lexeme.certainty !== null) return false;
  if (isDenial(x) !== isDenial(y)) return false;
  if (isSaying(x) !== isSaying(y) || isTitleOfName(x, y) || isTitleOfName(y, x)) return false;
  if (isCue(x) && isCue(y)) return isReply(x) && isReply(y);
  if (isCopula(x) && isCopula(y)) return false;
  if (isSmall(x) && isSmall(y)) return false;
  if (x.function || y.function) return isOfVerbs(x, y) || x.lexeme.classes + y.lexeme.classes === 0;
  return !isName(x) && !isName(y) && !isRespelled(x, y) && !isDerived(x, y);
}

/** “President” / “Donald”: a headline writes both large. */
const isTitleOfName = (title: Word, name: Word): boolean =>
  title.base.role !== null && name.capital && name.base.role === null && title.capital;

const isCopula = ({ lexeme }: Word): boolean => lexeme.tags.has('copula');

const isOfVerbs = (x: Word, y: Word): boolean =>
  [x, y].some((word) => isCopula(word) || word.lexeme.tags.has('tense-auxiliary'));

/** A small word, by itself or with an ending: “they”, “it's”. */
const isSmall = ({ function: small, base }: Word): boolean => small || base.function;

const isSaying = ({ lexeme }: Word): boolean => lexeme.tags.has('saying') && lexeme.cueNoun === null;
