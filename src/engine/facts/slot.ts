import type { Link, Shift } from '../../model/link';
import type { Span } from '../../model/report';

/** Less sure, a passage may speak of two things, and what it tells of either does not differ. */
const PROBABLY = 0.5;

/** Whether two values stand in one place of a linked passage: in one edit that is of their kind. */
export function inOneSlot({ edits, origin, score, rewritten }: Link, shift: Shift, x: Span, y: Span): boolean {
  if (rewritten || (origin === 'engine' && score < PROBABLY)) return false;
  const holds = (outer: Span | null, [start, end]: Span) => outer !== null && outer[0] < end && start < outer[1];
  return edits.some(({ a, b, shifts }) => shifts.includes(shift) && holds(a, x) && holds(b, y));
}
