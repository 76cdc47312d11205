/** Dates are written in English on pages of any language, and in digits. */
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'];
}[] = [
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/, order: ['y', 'm', 'd'] },
  { pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'), order: ['m', 'd', 'y'] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, 'i'), order: ['d', 'm', 'y'] },
];

/** The first full calendar date in a text, as ISO 8601; null when there is none. */
export function findDate(text: string): string | null {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const part = Object.fromEntries(order.map((name, k) => [name, match[k + 1] ?? '']));
    const month =
      Number(part.m) || MONTHS.findIndex((name) => name.startsWith((part.m ?? '').slice(0, 3).toLowerCase())) + 1;
    const day = Number(part.d);
    if (isDay(Number(part.y), month, day))
      return `${part.y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  }
  return null;
}

/** Whether a calendar has this day: 31 June is none. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // The day before the first of the next month. A year below 100 would be taken for one of the last century; 2000 more is as long.
  return day <= new Date(Date.UTC(year < 100 ? year + 2000 : year, month, 0)).getUTCDate();
}
