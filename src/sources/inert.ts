let depth = 0;

/**
 * Runs work that makes elements from somebody else's HTML, in a document without a window: nothing there runs or loads. Only inside
 * of this does the page let HTML be made from strings (`isInert`), so it cannot happen by mistake in the page itself.
 *
 * @param work must be finished when it returns: nothing else runs meanwhile.
 */
export function inert<T>(work: () => T): T {
  depth += 1;
  try {
    return work();
  } finally {
    depth -= 1;
  }
}

/** Whether such work is running at this moment. */
export function isInert(): boolean {
  return depth > 0;
}
