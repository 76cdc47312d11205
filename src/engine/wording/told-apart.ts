import type { Answers } from './answers';
import { areSame, isContent, type Range, type Run, replaces } from './runs';
import type { Word } from './words';

/** So many words that nothing answers may stand at an end of a change, as part of its phrase: “no immediate” / “imminent”. */
const MOST_LEFT = 2;

/**
 * The runs, in which words stand against one another only where some of them answer: what is left over on each side is told
 * apart, each by itself. What stands in one sentence does not stand against another.
 */
export function toldApart(runs: readonly Run[], a: readonly Word[], b: readonly Word[], answers: Answers): Run[] {
  return runs.flatMap((run) => {
    if (!replaces(run)) return [run];
    // What was kept apart as part of one number or time may have gone elsewhere.
    const isSame = areSame(a.slice(...run.a), b.slice(...run.b));
    return isSame ? [{ ...run, kind: 'same' as const }] : apart(run, a, b, answers);
  });
}

function apart(run: Run, a: readonly Word[], b: readonly Word[], answers: Answers): Run[] {
  const [left, right] = [a.slice(...run.a), b.slice(...run.b)];
  const isSmall = ![...left, ...right].some(isContent);
  if (isSmall ? answers.meetAsSmall(left, right) || isOfMarks(left, right) : answers.meet(left, right)) {
    const most = answers.differ(left, right) ? MOST_LEFT : 0;
    const [coreA, coreB] = [core(run.a, a, right, answers, most), core(run.b, b, left, answers, most)];
    return [
      ...alone([run.a[0], coreA[0]], [run.b[0], coreB[0]]),
      { kind: 'changed', a: coreA, b: coreB },
      ...alone([coreA[1], run.a[1]], [coreB[1], run.b[1]]),
    ];
  }
  return alone(run.a, run.b);
}

const isOfMarks = (a: readonly Word[], b: readonly Word[]): boolean =>
  [...a, ...b].every(({ kind }) => kind === 'punctuation');

/** What only A has, then what only B has. */
function alone(a: Range, b: Range): Run[] {
  const runs: Run[] = [
    { kind: 'changed', a, b: [b[0], b[0]] },
    { kind: 'changed', a: [a[1], a[1]], b },
  ];
  return runs.filter((own) => own.a[1] > own.a[0] || own.b[1] > own.b[0]);
}

/** A side of a change without the words at its ends that answer nothing there, but for small words and `most` others. */
function core(
  [from, to]: Range,
  words: readonly Word[],
  others: readonly Word[],
  answers: Answers,
  most: number,
): Range {
  const isAnswered = (word: Word | undefined) =>
    word !== undefined &&
    ((answers.of.get(word) ?? []).some((other) => others.includes(other)) ||
      others.some((other) => isContent(word) && isContent(other) && answers.relation(word, other) !== null) ||
      word.quantity !== null ||
      word.time !== null ||
      word.negation);
  const isRest = (start: number, end: number) => {
    const rest = words.slice(start, end).filter(({ kind }) => kind !== 'punctuation');
    return rest.length <= MOST_LEFT && rest.filter(isContent).length <= most;
  };
  let [first, last] = [from, to];
  while (first < to && !isAnswered(words[first])) first++;
  while (last > from && !isAnswered(words[last - 1])) last--;
  if (first >= last) return [from, to];
  return [isRest(from, first) ? from : first, isRest(last, to) ? to : last];
}
