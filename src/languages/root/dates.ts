/** Names of the months and what they are shortened to, January first, as pages write them: in English everywhere, else in their own language. */
const MONTHS: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty januara gener tammikuuta leden ledna ianuarie ocak január',
  'february feb februar feber février févr fév febrero febbraio febr fevereiro fev februari lutego luty lut febrer helmikuuta únor února februarie şubat február',
  'march mar märz mär mrz mars marzo março maart mrt marca marzec març maaliskuuta březen března martie mart március',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi huhtikuuta duben dubna aprilie nisan április',
  'may mai mayo maggio mag maio mei maj maja maig toukokuuta květen května mayıs május',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze juny kesäkuuta červen června iunie haziran június',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip juliol heinäkuuta červenec července iulie temmuz július',
  'august aug août agosto ago sierpnia sierpień sie augustus augusti agost elokuuta srpen srpna ağustos augusztus',
  'september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz setembre syyskuuta září septembrie eylül szeptember',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik paź lokakuuta říjen října octombrie ekim október',
  'november nov novembre noviembre novembro listopada listopad lis marraskuuta noiembrie kasım',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru desember des desembre joulukuuta prosinec prosince decembrie aralık',
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, k) => names.split(' ').map((name): [string, number] => [name, k + 1])),
);

/** How the parts of a date stand: year, month, day; `?` where day and month change places from country to country. */
type Order = 'ymd' | 'mdy' | 'dmy' | '?';
const FORMS: readonly { readonly pattern: RegExp; readonly order: Order }[] = [
  { pattern: /(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, order: 'ymd' },
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})(?=\s?[日일])/g, order: 'ymd' },
  {
    pattern: /(?<![\p{L}\p{N}])(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/giu,
    order: 'mdy',
  },
  {
    pattern:
      /(?<![\d:.])(\d{1,2})(?:st|nd|rd|th|er|[.º°ª])?[\s-]{1,3}(?:of\s|de\s|d['’])?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de\s|del\s)?(\d{4})(?!\d)/giu,
    order: 'dmy',
  },
  { pattern: /(?<![\d./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?!:))(?![\d.])/g, order: 'dmy' },
  { pattern: /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g, order: '?' },
];

/**
 * The first full calendar date in a text, as ISO 8601; null when there is none. `dayFirst` says how 4/3/2025 is read where both may be
 * the month: pages of the United States write the month first, most others the day.
 */
export function findDate(text: string, dayFirst = false): string | null {
  let [first, date]: [number, string | null] = [Number.POSITIVE_INFINITY, null];
  for (const { pattern, order } of FORMS)
    for (const found of text.matchAll(pattern)) {
      if (found.index >= first) break;
      const read = readDate(found.slice(1), order, dayFirst);
      if (read) [first, date] = [found.index, read];
    }
  return date;
}

/** Whether pages in a language, given as BCP 47, write the day before the month. */
export function isDayFirst(language: string | null | undefined): boolean {
  const [primary, ...rest] = (language ?? 'en').toLowerCase().split(/[-_]/);
  return primary !== 'en' || (rest.length > 0 && !rest.includes('us'));
}

function readDate([one = '', two = '', three = '']: readonly string[], order: Order, dayFirst: boolean): string | null {
  if (order === 'ymd') return isoDate(one, two, three);
  if (order === 'mdy') return isoDate(three, one, two);
  if (order === 'dmy') return isoDate(three, two, one);
  const [likely, other] = [isoDate(three, two, one), isoDate(three, one, two)];
  return dayFirst ? (likely ?? other) : (other ?? likely);
}

function isoDate(writtenYear: string, writtenMonth: string, writtenDay: string): string | null {
  const year =
    writtenYear.length === 2 ? 2000 + Number(writtenYear) - (Number(writtenYear) < 70 ? 0 : 100) : Number(writtenYear);
  const month = /^\d/.test(writtenMonth) ? Number(writtenMonth) : (MONTH_OF.get(writtenMonth.toLowerCase()) ?? 0);
  const day = Number(writtenDay);
  if (!isDay(year, month, day)) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Whether a calendar has this day: 31 June is none. */
function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // The day before the first of the next month. A year below 100 would be taken for one of the last century; 2000 more is as long.
  return day <= new Date(Date.UTC(year < 100 ? year + 2000 : year, month, 0)).getUTCDate();
}
