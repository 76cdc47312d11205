import type { CarriedPage, Refusal } from '../carry/page';

/** The page that is report A, for as long as it waits for the other. */
export interface Mark {
  readonly tab: number;
  /** Empty where it is not known. */
  readonly address: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** What stands in the badge. */
export type Badge = 'A' | 'B' | '!';

/** For how long a page waits for the other, in milliseconds. */
const WAITS = 60 * 60 * 1000;

/** Which report a page becomes: the first is A, the next B. The page that is A already becomes A as it is now. */
export function sideOf(waiting: Mark | null, { address }: CarriedPage, now: number): 'A' | 'B' {
  if (!waiting || now - waiting.at >= WAITS) return 'A';
  return address !== '' && address === waiting.address ? 'A' : 'B';
}

/** What was stored as a mark, if it is one: another version may have stored it. */
export function readMark(stored: unknown): Mark | null {
  const { tab, address, at }: Partial<Record<keyof Mark, unknown>> = Object(stored);
  const isMark = typeof tab === 'number' && typeof address === 'string' && typeof at === 'number';
  return isMark ? { tab, address, at } : null;
}

/** What the button says when it is pointed at. */
export const TITLES: Readonly<Record<'A' | 'B' | 'unreadable' | Refusal, string>> = {
  A: 'This page is report A. Open the other report and press this there to compare them.',
  B: 'This page is report B. The comparison is open in a tab of its own.',
  unreadable: 'The browser lets no extension read this page. Save it as a file, then choose that file in Parallax.',
  'no-page': 'What is open here is no web page. Save it as a file, then choose that file in Parallax.',
  'too-large': 'This page is too large. Save it as a file, or paste the text of the article into Parallax.',
  malformed: 'This page could not be read. Save it as a file, then choose that file in Parallax.',
};

export const COLOURS: Readonly<Record<Badge, string>> = { A: '#2160ad', B: '#b8551a', '!': '#a12020' };
