import type { Content } from './content';
import { isTakenForAnother } from './spreadsheet';
import { COLUMNS, tableOf } from './table';
import { isolated, printable } from './words';

/**
 * The table of all that differs (`table.ts`), a line each (RFC 4180, UTF-8 with a byte order mark, by which Excel knows it). What a spreadsheet would
 * take for a formula, a number, a day or a time is kept text by an apostrophe.
 */
export function toCsv(content: Content): string {
  const lines = tableOf(content).map((line) => COLUMNS.map((name) => cell(line[name])).join(','));
  return `\ufeff${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** Controls that turn the reading round; a cell by itself needs none of ours. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;

function cell(value: string | number = ''): string {
  if (typeof value === 'number') return String(value);
  const text = printable(value);
  const own = CONTROLS.test(text) ? isolated(text) : text;
  const safe = isTakenForAnother(text) ? `'${own}` : own;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
