import type { Span } from '../../model/report';
import type { Time } from '../../model/values';

/** First and last calendar day (ISO 8601) of what a text tells; null where it leaves open which time is meant. */
export function daysOf({ start, end, grain }: Pick<Time, 'start' | 'end' | 'grain'>): readonly [string, string] | null {
  if (start === null) return null;
  if (end !== null) return [start, end];
  const [year = '', month = ''] = start.split('-');
  if (grain === 'year') return [start, `${year}-12-31`];
  if (grain !== 'month') return [start, start];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return [start, `${year}-${month}-${last}`];
}

/** Two expressions that can mean the same time. “In November” and “on November 21” agree; so do two equal days. */
export function timesAgree(x: Time, y: Time): boolean {
  const [one, other] = [daysOf(x), daysOf(y)];
  return one !== null && other !== null && one[0] <= other[1] && other[0] <= one[1];
}

/** A time with the report that tells it. */
export interface ToldTime extends Time {
  /** As it is written, in small letters. */
  readonly words: string;
  /** ISO 8601 calendar date of the report; null where unknown. */
  readonly published: string | null;
  /** What the clause says to have been then: its verb, without its ending; null where none is known. */
  readonly verb: string | null;
}

/** So many days apart two reports of one event mean the same day by its name. */
const NEAR = 3;
const DAY = 86_400_000;

/**
 * Whether two reports tell one time, two, or whether it cannot be told. They differ only where the same was then, by the same verb,
 * and both tell equally exactly what does not hang on the day of the report.
 */
export function compareTimes(x: ToldTime, y: ToldTime): 'agree' | 'differ' | 'unknown' {
  if (x.basis === 'name' || y.basis === 'name' || x.quoted !== y.quoted) return 'unknown';
  if (x.basis === 'event' || y.basis === 'event')
    return x.basis === y.basis && x.words === y.words ? 'agree' : 'unknown';
  const gap = daysBetween(x.published, y.published);
  if (isSameName(x, y, gap) || (x.start !== null && y.start !== null && timesAgree(x, y))) return 'agree';
  if (x.start === null || y.start === null || x.grain !== y.grain || x.quoted) return 'unknown';
  if ((x.basis === 'deictic' || y.basis === 'deictic') && gap !== 0) return 'unknown';
  return x.verb !== null && x.verb === y.verb ? 'differ' : 'unknown';
}

/** “March 3” in both, though it is not told of which year; or one day of the week, in reports of nearly one day. */
function isSameName(x: ToldTime, y: ToldTime, gap: number | null): boolean {
  if (x.words !== y.words || x.basis !== y.basis) return false;
  if (x.basis === 'annual') return gap === null || gap <= NEAR;
  const apart = daysBetween(x.start, y.start);
  return gap !== null && gap <= NEAR && apart !== null && apart % 7 === 0;
}

function daysBetween(x: string | null, y: string | null): number | null {
  return x === null || y === null ? null : Math.abs(Date.parse(x) - Date.parse(y)) / DAY;
}

const MOST = 2_000;
/** Marks that begin words which somebody else says, and those that end them. */
const OPENING = /[“«„]/gu;
const CLOSING = /[”»]/gu;

/** Whether a place stands between quotation marks that its paragraph has opened before it. */
export function isQuoted(text: string, [start]: Span): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(line, start - MOST), start);
  const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
  return count(OPENING) > count(CLOSING) || count(/"/g) % 2 === 1;
}
