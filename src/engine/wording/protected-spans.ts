import { joined, type Run, touch } from './runs';
import type { Word } from './words';

/**
 * Numbers and times are protected spans, which change as a whole: where “2 million” became “3 million”, all of it did. Words that are the same on both
 * sides go to the change beside them when they belong to one number or one time with a word that changed; what bounds a number
 * (“fewer than”) does only where the bound has changed too.
 */
export function withProtectedSpans(runs: readonly Run[], a: readonly Word[], b: readonly Word[]): Run[] {
  if (![...a, ...b].some(({ quantity, time }) => quantity || time)) return [...runs];
  const wordsOf = (run: Run) => [...a.slice(...run.a), ...b.slice(...run.b)];
  const changed = runs.flatMap((run) => (run.kind === 'changed' ? wordsOf(run) : []));
  const [parts, bounds] = [new Set<unknown>(changed.flatMap(partsOf)), new Set<unknown>()];
  for (const word of changed) if (isBound(word)) bounds.add(word.quantity);
  const isSplit = (word: Word | undefined) =>
    word !== undefined &&
    ((word.time !== null && parts.has(word.time)) ||
      (word.quantity !== null && parts.has(word.quantity) && (!isBound(word) || bounds.has(word.quantity))));
  const cutRuns = runs.flatMap((run) =>
    run.kind === 'same' ? cut(run, (k) => isSplit(a[run.a[0] + k]) || isSplit(b[run.b[0] + k])) : [run],
  );
  if (cutRuns.length === runs.length && cutRuns.every(({ kind }, k) => kind === runs[k]?.kind)) return cutRuns;
  return withoutGaps(cutRuns, wordsOf);
}

/** What a word belongs to as a whole. */
function partsOf({ quantity, time }: Word): object[] {
  return [quantity, time].filter((part) => part !== null);
}

/** A word that bounds a number, beside it: “fewer” and “than” of “fewer than 40”. */
function isBound({ quantity, span }: Word): boolean {
  return quantity !== null && (span[1] <= quantity.number[0] || quantity.number[1] <= span[0]);
}

/** Changes that touch inside one number or time, as one. */
function withoutGaps(runs: readonly Run[], wordsOf: (run: Run) => readonly Word[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const parts = last?.kind === 'changed' && run.kind === 'changed' ? new Set(wordsOf(last).flatMap(partsOf)) : null;
    const isOne = parts !== null && wordsOf(run).some((word) => partsOf(word).some((part) => parts.has(part)));
    if (last && isOne && touch(last, run)) out[out.length - 1] = joined(last, run);
    else out.push(run);
  }
  return out;
}

/** An equal run, in which what `isChanged` tells of becomes changed, word by word. */
function cut({ a, b }: Run, isChanged: (k: number) => boolean): Run[] {
  const out: Run[] = [];
  for (let k = 0; k < a[1] - a[0]; k++) {
    const kind = isChanged(k) ? 'changed' : 'same';
    const last = out.at(-1);
    const from = last?.kind === kind ? last : { a: [a[0] + k], b: [b[0] + k] };
    const run: Run = { kind, a: [from.a[0] as number, a[0] + k + 1], b: [from.b[0] as number, b[0] + k + 1] };
    if (last?.kind === kind) out[out.length - 1] = run;
    else out.push(run);
  }
  return out;
}
