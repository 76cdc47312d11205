/**
 * What an element is by itself and by all around it, worked out once for each element, however many stand inside: `own` is told what
 * holds of the element around, null for the outermost. Without recursion: a page may be nested deeper than the stack.
 */
export function inherited<T>(own: (element: Element, around: T | null) => T): (element: Element) => T {
  const known = new WeakMap<Element, { readonly value: T }>();
  return (element) => {
    const open: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      open.push(at);
      at = at.parentElement;
    }
    let value: T | null = at ? (known.get(at)?.value ?? null) : null;
    for (const one of open.reverse()) {
      const found = own(one, value);
      known.set(one, { value: found });
      value = found;
    }
    return value as T;
  };
}
