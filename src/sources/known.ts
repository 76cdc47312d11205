import { findDate } from '../languages/root/dates';

/** Longer than any headline or list of authors. */
const MOST = 500;

/** A stated name or title in one line; null where nothing is left, or where it is too long to be one. */
export function plain(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' || line.length > MOST ? null : line;
}

/**
 * The ISO calendar date of a date, of a date and time as it is written, or of seconds or milliseconds since 1970; null where there is
 * none. `dayFirst` says how 4/3/2025 is read.
 */
export function calendarDate(text: string | null | undefined, dayFirst = false): string | null {
  const stated = (text ?? '').slice(0, 100).trim();
  const [, seconds] = /^(1\d{9})(?:\d{3})?$/.exec(stated) ?? [];
  if (seconds) return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?(?!\d)/.exec(stated);
  return findDate(compact ? compact.slice(1).join('-') : stated.replace(/T\d.*$/, ''), dayFirst);
}

/** A whole http(s) address; null for any other. */
export function webAddress(address: string | null | undefined, base?: string): string | null {
  if (!address) return null;
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
