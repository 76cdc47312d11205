import type { Bound, Quantity } from '../../model/values';
import { numberValue } from './numbers';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: '$',
    dollars: '$',
    usd: '$',
    us$: '$',
    euro: '€',
    euros: '€',
    eur: '€',
    pound: '£',
    pounds: '£',
    gbp: '£',
    yen: '¥',
    yuan: 'yuan',
    percent: '%',
    pct: '%',
    'per cent': '%',
  }),
);

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  [
    'at-least',
    /\b(?:more than|over|at least|above|no fewer than|no less than|exceeding|upwards of)\s+(?:\S{1,3}\s?)?$/i,
  ],
  [
    'at-most',
    /\b(?:up to|at most|less than|fewer than|under|below|nearly|almost|close to|as many as|no more than|just under)\s+(?:\S{1,3}\s?)?$/i,
  ],
  [
    'about',
    /(?:\b(?:about|around|some|roughly|approximately|nearly|estimated|an estimated|circa)|~)\s*(?:\S{1,3}\s?)?$/i,
  ],
];

/** A run of number words and digits: “13,700”, “two hundred and fifty thousand”, “$2.5bn”, “twenty-five”. */
const WORDS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALE_WORDS = 'hundred|thousand|millions?|billions?|trillion|mln|bln|trn|mn|bn|tn|dozen';
const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
/** Whole words, and digits that are no ordinal: not the “ten” of “tensions”, the “14” of “14th”, the “9” of “9/11”, the “twenty” of “twenty-first”. */
const NUMBER =
  `(?:(?:${WORDS})(?:-(?:${WORDS}))?(?![\\p{L}\\p{M}]|-(?:${ORDINALS}))|` +
  `\\d+(?:,\\d{3})*(?:\\.\\d+)?(?!\\d|,\\d{3}|/\\d|(?:st|nd|rd|th)(?![\\p{L}])))`;
/** No number is without one of these. */
const SIGN = new RegExp(`\\d|\\b(?:${WORDS}|${SCALE_WORDS})\\b`, 'i');
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(us\\$|[$€£¥])?\\s?(${NUMBER}|an?(?=\\s(?:${SCALE_WORDS}|half)\\b))((?:[\\s-]?(?:${SCALE_WORDS}|[kmb])(?![\\p{L}]))*` +
    `(?:(?:\\s(?:and\\s)?)${NUMBER}(?:[\\s-](?:${SCALE_WORDS})(?![\\p{L}]))*)*)(?:(%)|[\\s-](per cent|[\\p{L}]+))?`,
  'giu',
);

/** “No one”, “the one”: no number. */
const LONGEST_BEFORE = 8;
const NO_NUMBER = /\b(?:no|any|every|each|this|that|the|which|some)\s$/i;

/** The numbers of a text, in order. */
export function findQuantities(text: string): Quantity[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const [whole, sign, head = '', tail = '', percent, after = ''] = match;
    const value = worth(`${head} ${tail}`);
    if (value === null) return [];
    const start = match.index + (whole.length - whole.trimStart().length);
    if (value === 1 && NO_NUMBER.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))) return [];
    const word = after.toLowerCase();
    const unit = percent ?? (sign ? sign.slice(-1) : (CURRENCIES.get(word) ?? word));
    const kept = whole.slice(0, whole.length - (CURRENCIES.has(word) ? 0 : after.length)).replace(/[\s-]+$/, '');
    const before = text.slice(Math.max(0, start - 30), start);
    const bound = BOUNDS.find(([, words]) => words.test(before))?.[0] ?? 'exact';
    return [{ span: [start, match.index + kept.length], value, unit, bound }];
  });
}

/** “two hundred and fifty thousand” → 250,000; null where the words do not make one number. */
function worth(wording: string): number | null {
  let [total, part] = [0, 0];
  let any = false;
  for (const piece of wording.toLowerCase().split(/[\s]+|-(?=\p{L}{2,})|(?<=\d)(?=\p{L})/u)) {
    if (piece === '' || piece === 'and') continue;
    const scale = SCALES.get(piece);
    if (scale === undefined) {
      const value = piece === 'a' || piece === 'an' ? 1 : numberValue(piece);
      if (value === null) return null;
      part += value;
      any = true;
    } else if (scale <= 100) part = (part || 1) * scale;
    else {
      total += (part || 1) * scale;
      part = 0;
    }
  }
  return any ? total + part : null;
}
