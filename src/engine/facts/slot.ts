import type { Link, Shift } from '../../model/link';
import type { Span } from '../../model/report';
import { areWordsCompared } from '../../model/sureness';

/** Whether two values stand in one place of a linked passage: in one edit that is of their kind. */
export function inOneSlot(link: Link, shift: Shift, x: Span, y: Span): boolean {
  if (!areWordsCompared(link)) return false;
  const holds = (outer: Span | null, [start, end]: Span) => outer !== null && outer[0] < end && start < outer[1];
  return link.edits.some(({ a, b, shifts }) => shifts.includes(shift) && holds(a, x) && holds(b, y));
}
