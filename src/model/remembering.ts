/** Works each thing out once, and keeps it as long as what it is given to keep it in does. */
export function remembering<Of, Result>(
  known: { readonly get: (of: Of) => Result | undefined; readonly set: (of: Of, result: Result) => unknown },
  workOut: (of: Of) => Result,
): (of: Of) => Result {
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const result = workOut(of);
    known.set(of, result);
    return result;
  };
}
