import type { Shift } from './link';

/** Changes that leave the content as it is, where a difference is nothing but these. */
const SMALL: ReadonlySet<Shift> = new Set(['tense', 'form', 'spelling', 'function', 'punctuation']);

/** Whether a change is none of content: small words, tense, form, spelling, punctuation. It is listed, and inked only where it is asked for. */
export function isSmallChange({ shifts }: { readonly shifts: readonly Shift[] }): boolean {
  return shifts.length > 0 && shifts.every((shift) => SMALL.has(shift));
}
