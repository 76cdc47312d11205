import type { Run } from './runs';
import type { Word } from './words';

/**
 * Numbers and times are protected spans, which change as a whole: where “2 million” became “3 million”, all of it did. Words that are the same on both
 * sides go to the change beside them when they belong to one number or one time with a word that changed.
 */
export function withProtectedSpans(runs: readonly Run[], a: readonly Word[], b: readonly Word[]): Run[] {
  if (![...a, ...b].some(({ quantity, time }) => quantity || time)) return [...runs];
  const split = new Set<unknown>();
  const parts = (run: Run) =>
    [...a.slice(...run.a), ...b.slice(...run.b)].flatMap(({ quantity, time }) => [quantity, time]);
  const changed = new Set(runs.flatMap((run) => (run.kind === 'changed' ? parts(run) : [])));
  for (const part of runs.flatMap((run) => (run.kind === 'same' ? parts(run) : [])))
    if (part && changed.has(part)) split.add(part);
  if (split.size === 0) return [...runs];
  const isSplit = (word: Word | undefined) => split.has(word?.quantity) || split.has(word?.time);
  return runs.flatMap((run) =>
    run.kind === 'same' ? cut(run, (k) => isSplit(a[run.a[0] + k]) || isSplit(b[run.b[0] + k])) : [run],
  );
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
