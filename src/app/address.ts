/** Which screen is open. It stands in the part of the address before `#`; where the reader is on it, in the part after. */
export type Route =
  | { readonly at: 'start' }
  | { readonly at: 'example' }
  | { readonly at: 'files' }
  | { readonly at: 'saved' }
  | { readonly at: 'new' }
  | { readonly at: 'library' }
  /** The comparison that the address itself holds after `#`, packed. Null where it has gone from there: see `useRoute`. */
  | { readonly at: 'shared'; readonly packed: string | null }
  | { readonly at: 'comparison'; readonly id: string }
  /** Where the texts of a comparison are corrected. */
  | { readonly at: 'correct'; readonly id: string };

/** Programs that pass a link on write its `=` otherwise, and take for its end what stands behind it: a full stop, a bracket, words of theirs. */
const SHARED = /^#share(?:=|%3D)([\w-]*)/i;

export function routeOf(search: string, fragment = ''): Route {
  const shared = SHARED.exec(fragment);
  if (shared) return { at: 'shared', packed: shared[1] ?? '' };
  const asked = new URLSearchParams(search);
  const id = asked.get('c');
  if (id) return { at: 'comparison', id };
  const corrected = asked.get('correct');
  if (corrected) return { at: 'correct', id: corrected };
  const open = asked.get('open');
  if (open === 'shared') return { at: 'shared', packed: null };
  if (open === 'files' || open === 'saved' || open === 'library' || open === 'new' || open === 'example')
    return { at: open };
  return { at: 'start' };
}
