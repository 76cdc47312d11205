import type { Edit, Shift } from '../model/link';
import type { Report, Span } from '../model/report';

/** What a reader may leave out of sight, each by itself. */
export const IGNORABLE = ['case', 'punctuation', 'spelling', 'function', 'form', 'tense'] as const;
export type Ignorable = (typeof IGNORABLE)[number];

const OF_SHIFT: ReadonlyMap<Shift, Ignorable> = new Map([
  ['punctuation', 'punctuation'],
  ['spelling', 'spelling'],
  ['function', 'function'],
  ['form', 'form'],
  ['tense', 'tense'],
]);

/**
 * Whether an edit counts as the same for a reader who ignores these. A change does when every kind of change in it is
 * ignored; what nothing is known of, or has moved, never does. Equal words do unless case counts and they differ in it.
 */
export function countsAsSame(edit: Edit, ignoring: ReadonlySet<Ignorable>, [a, b]: readonly [Report, Report]): boolean {
  if (edit.kind === 'same') return ignoring.has('case') || wordsOf(a, edit.a) === wordsOf(b, edit.b);
  if (edit.kind === 'moved' || edit.shifts.length === 0) return false;
  return edit.shifts.every((shift) => {
    const name = OF_SHIFT.get(shift);
    return name !== undefined && ignoring.has(name);
  });
}

function wordsOf({ text }: Report, span: Span | null): string {
  return span ? text.slice(...span).replace(/\s+/g, '') : '';
}
