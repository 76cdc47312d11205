import { findDate } from '../languages/root/dates';

/** Longer than any headline or list of authors. */
const MOST = 500;

/** A stated name or title in one line; null where nothing is left, or where it is too long to be one. */
export function plain(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line === '' || line.length > MOST ? null : line;
}

/** The ISO calendar date of a date, or of a date and time as it is written; null where there is none. */
export function calendarDate(text: string | null | undefined): string | null {
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text ?? '');
  return findDate(compact ? compact.slice(1).join('-') : (text ?? '').slice(0, 100).replace(/T\d.*$/, ''));
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
