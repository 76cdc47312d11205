import type { Answers } from './answers';
import { isContent, joined, type Run, replaces, sizeOf, touch } from './runs';
import type { Word } from './words';

/** An equal run this short between two changes is no island worth keeping, if it carries no content. */
const ISLAND = 2;
/** More words than this that only one side has are shown as what they are, not as part of the change beside them. */
const MOST_ADDED = 2;

/**
 * The readable difference: changes that touch become one, and short equal runs of small words between two changes join
 * them, so that a reworded phrase is one change and not confetti. A conjunction, a negation, a number or a name that is
 * the same on both sides is never swallowed, nor is a longer addition.
 */
export function coalesce(runs: readonly Run[], a: readonly Word[], b: readonly Word[], answers: Answers): Run[] {
  const out: Run[] = [];
  withOneNegation(runs, a, b).forEach((run, k, all) => {
    const last = out.at(-1);
    const next = all[k + 1];
    if (last && touch(last, run) && (belong(last, run, a, b, answers) || bridges(last, run, next, a, b, answers)))
      out[out.length - 1] = joined(last, run);
    else out.push(run);
  });
  return out;
}

/** “See no” and “do not see any” negate once, in two places: all from the one to the other is one change. */
function withOneNegation(runs: readonly Run[], a: readonly Word[], b: readonly Word[]): Run[] {
  const negates = (words: readonly Word[]) => words.some(({ negation }) => negation);
  const side = (run: Run | undefined) => {
    if (run?.kind !== 'changed') return null;
    const [x, y] = [negates(a.slice(...run.a)), negates(b.slice(...run.b))];
    return x === y ? null : x ? 'a' : 'b';
  };
  const out: Run[] = [];
  for (let k = 0; k < runs.length; k++) {
    const [run, between, next] = [runs[k] as Run, runs[k + 1], runs[k + 2]];
    const [here, there] = [side(run), side(next)];
    const isOne = here && there && here !== there && between?.kind === 'same' && sizeOf(between.a) <= ISLAND;
    if (isOne && next && touch(run, between) && touch(between, next) && a.slice(...between.a).every(isPlain)) {
      out.push(joined(run, next));
      k += 2;
    } else out.push(run);
  }
  return out;
}

function isPlain(word: Word): boolean {
  return !word.negation && !word.capital && word.kind === 'word' && word.quantity === null && word.time === null;
}

/** Two changes side by side that a person would call one. */
function belong(x: Run, y: Run, a: readonly Word[], b: readonly Word[], answers: Answers): boolean {
  if (x.kind !== 'changed' || y.kind !== 'changed') return false;
  const ofBoth = (run: Run) => [...a.slice(...run.a), ...b.slice(...run.b)];
  const isMark = (run: Run) => ofBoth(run).every(({ kind }) => kind === 'punctuation');
  // A quotation mark belongs to what it encloses; other punctuation is a change of its own.
  const isQuote = (run: Run) => ofBoth(run).every(({ key }) => key === '"');
  if (isMark(x) !== isMark(y) && !isQuote(x) && !isQuote(y)) return false;
  if (isMark(x)) return true;
  const areReplies = [x, y].map((run) => isReply(run, a, b, answers));
  if (areReplies.every(Boolean)) return !isLong(joined(x, y), a, b);
  const reply = areReplies[0] ? x : areReplies[1] ? y : null;
  const rest = reply === x ? y : x;
  // Beside another word for something a few words of one side alone belong to its phrase.
  return reply !== null && isRest(rest, a, b, answers.differ(a.slice(...reply.a), b.slice(...reply.b)));
}

/** Words of both sides that answer one another. */
function isReply(run: Run, a: readonly Word[], b: readonly Word[], answers: Answers): boolean {
  const [left, right] = [a.slice(...run.a), b.slice(...run.b)];
  return replaces(run) && (answers.meet(left, right) || answers.meetAsSmall(left, right));
}

/** A phrase has no more words of content than this. */
const LONGEST = 5;

function isLong(run: Run, a: readonly Word[], b: readonly Word[]): boolean {
  return [a.slice(...run.a), b.slice(...run.b)].some((words) => words.filter(isContent).length > LONGEST);
}

/** Small words alone, or, where the change may carry them, a few that only one side has: part of another change. */
function isRest(run: Run, a: readonly Word[], b: readonly Word[], mayCarry: boolean): boolean {
  const words = [...a.slice(...run.a), ...b.slice(...run.b)];
  if (!words.some(isContent)) return true;
  if (words.every(({ time, quantity }) => time || quantity)) return true;
  const isOfBoth = a.slice(...run.a).some(isContent) && b.slice(...run.b).some(isContent);
  return mayCarry && !isOfBoth && words.length <= MOST_ADDED;
}

function bridges(
  last: Run,
  run: Run,
  next: Run | undefined,
  a: readonly Word[],
  b: readonly Word[],
  answers: Answers,
): boolean {
  if (!next || !isIsland(run, a) || !touch(run, next)) return false;
  return isReply(last, a, b, answers) && isReply(next, a, b, answers) && !isLong(joined(last, next), a, b);
}

function isIsland({ kind, a }: Run, words: readonly Word[]): boolean {
  if (kind === 'changed') return false;
  const own = words.slice(...a);
  return kind === 'same' && sizeOf(a) <= ISLAND && own.every((word) => isSmall(word) && !isCoordinator(word));
}

function isSmall(word: Word): boolean {
  return word.function && !word.negation && word.quantity === null && word.time === null;
}

/** What stands on the two sides of these is told apart by a reader: they end an island. */
const isCoordinator = ({ lexeme }: Word): boolean => lexeme.tags.has('coordinating-conjunction');
