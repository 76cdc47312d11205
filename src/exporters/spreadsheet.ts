/** Signs that begin a formula in some spreadsheet, also written wide, and what may be passed over before one. */
const FORMULA = /^[\s\u00a0\u2066-\u2069\u202a-\u202e\ufeff\u200b-\u200f]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;

/** Longer words are read by no spreadsheet as anything but text. */
const LONGEST = 40;
/** What stands between the parts of a number, a day or a time. */
const PARTS = /[\s.,:;/'’\-–()]+/u;
const NUMBER = /^\p{Sc}?\p{Nd}+(?:e\p{Nd}*|%|\p{Sc}|st|nd|rd|th|er|h)?$/iu;
/** Halves of a day, ages, and names of zones of time; and what is true or false. */
const OTHERS = /^(?:[ap]m?|m|bce?|ad|ce|utc|gmt|[tz%]|\p{Sc}|[a-z]{3}\p{Sc}|kr|eur|usd|gbp)$/iu;
const TRUTH = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero)$/i;

/** Languages whose months spreadsheets of a reader may know. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi', 'pl'];
let calendar: ReadonlySet<string> | null = null;

/**
 * Whether a spreadsheet would make something else of words than words: a formula, a number (“1E5”), a day (“3/4”, “May 2021”), a time (“8:30”), an
 * amount (“$35,000,000”), a truth. One that is asked too often costs an apostrophe, one that is asked too seldom the words.
 */
export function isTakenForAnother(text: string): boolean {
  if (FORMULA.test(text)) return true;
  if (text.length > LONGEST) return false;
  if (TRUTH.test(text.trim())) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  calendar ??= calendarNames();
  const names = calendar;
  return text
    .toLocaleLowerCase('und')
    .split(PARTS)
    .every((part) => part === '' || NUMBER.test(part) || OTHERS.test(part) || names.has(part));
}

/** The names of months and of the days of the week, long and short. */
function calendarNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of LANGUAGES) {
    for (const length of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' });
      const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: length, timeZone: 'UTC' });
      for (let k = 0; k < 12; k++) {
        const day = Date.UTC(2024, k, 1 + k);
        const said = [month.format(day), weekday.format(day), dated.format(day)].join(' ').toLocaleLowerCase('und');
        for (const name of said.split(PARTS)) if (/^\p{L}/u.test(name)) names.add(name);
      }
    }
  }
  return names;
}
