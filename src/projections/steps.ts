/** Work in steps: at each the page may do something else first. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Something made of each entry of a list, so many at a step. */
export function* mapped<Of, Result>(list: readonly Of[], size: number, make: (of: Of) => Result): Steps<Result[]> {
  const out: Result[] = [];
  for (const [k, of] of list.entries()) {
    if (k > 0 && k % size === 0) yield;
    out.push(make(of));
  }
  return out;
}
