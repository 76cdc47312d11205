import { lookUp } from '../../model/look-up';
import { overlap } from '../../model/span';
import type { ReadQuantity } from '../pack';
import { DIGITS, precisionOf, valueOfDigits } from '../root/digits';
import { boundOf } from './bounds';
import { FUNCTION_WORDS } from './function-words';
import { CURRENCY_SIGNS, MEASURES, WEIGHS } from './measures';
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

/** A run of number words and digits: “13,700”, “two hundred and fifty thousand”, “$2.5bn”, “twenty-five”. */
const WORDS =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SCALE_WORDS = 'hundred|thousand|millions?|billions?|trillion|mln|bln|trn|mn|bn|tn|dozen';
const ORDINALS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const DIGIT = DIGITS.point;
/** Whole words, and digits that are no ordinal: not the “ten” of “tensions”, the “14” of “14th”, the “9” of “9/11”, the “twenty” of “twenty-first”. */
const NUMBER = `(?:(?:${WORDS})(?:-(?:${WORDS}))?(?![\\p{L}\\p{M}]|-(?:${ORDINALS}))|${DIGIT}(?!\\d|,\\d{3}|[/:]\\d|(?:st|nd|rd|th|s)(?![\\p{L}])))`;
/** No number is without one of these. */
const SIGN = new RegExp(`\\d|\\b(?:${WORDS}|${SCALE_WORDS}|tens|dozens|scores|hundreds|thousands|trillions)\\b`, 'i');
const MONEY = [...CURRENCY_SIGNS.keys()].map((sign) => sign.replaceAll('$', '\\$')).join('|');
const SCALED = `(?:[\\s-]?(?:${SCALE_WORDS}|[kmb])(?![\\p{L}]))*`;
/** “Two hundred and fifty”: what is added to a scale. */
const AFTER_SCALE = '(?<=hundred|thousand|million|billion)\\s(?:and\\s)?';
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])((?:minus|negative)\\s|[-−])?((?:${MONEY})\\s?)?([-−])?` +
    `(${NUMBER}|an?(?=\\s(?:${SCALE_WORDS}|half)\\b))(${SCALED}(?:${AFTER_SCALE}${NUMBER}(?:[\\s-](?:${SCALE_WORDS})(?![\\p{L}]))+)*` +
    `(?:${AFTER_SCALE}(?:${WORDS})(?:-(?:${WORDS}))?(?![\\p{L}-]))?)`,
  'giu',
);
/** The far end of a range, or the other half of a score. */
const RANGE = new RegExp(`^(\\s?[–-]\\s?|\\s(?:to|or|and)\\s)((?:${MONEY})\\s?)?(${NUMBER})(${SCALED})`, 'iu');
const VAGUE =
  /(?<![\p{L}\p{N}-])(?:(tens|dozens|scores|hundreds) of (hundreds|thousands|millions|billions)|dozens|scores|hundreds|thousands|millions|billions|trillions)(?![\p{L}\p{N}-])/giu;
/** “Dozens” are from twice a dozen on, and fewer than would have a larger name. */
const MANY: Readonly<Record<string, readonly [number, number]>> = {
  tens: [20, 100],
  dozens: [24, 120],
  scores: [40, 200],
  hundreds: [200, 1e3],
  thousands: [2e3, 1e6],
  millions: [2e6, 1e9],
  billions: [2e9, 1e12],
  trillions: [2e12, 1e15],
};

/** “No one”, “the one”: no number. */
const LONGEST_BEFORE = 30;
const NO_NUMBER = /\b(?:no|any|every|each|this|that|the|which|some)\s$/i;
/** What gives a number as a name rather than an amount, and a name in capitals beside a bare number. */
const NAMING =
  /(?:\b(?:amendment|proposition|prop\.?|article|section|title|chapter|route|highway|flight|interstate|channel|no\.|nos\.|number|day|game|apollo|boeing|airbus|windows|h\.r\.|s\.|world war|form|page|pages|rule|room|gate|level|phase|grade|type|pier|platform|bus|class|group|category|resolution|area|building|step|stage|round|act|annex|part|volume|vol\.|verse|psalm|item|exhibit|count|counts|district|ward|precinct|zone|unit|terminal|lane|exit|mile|formula|covid|euro|season|episode|week|year|age|aged|version|super bowl|ground)|#)\s?$/i;
const CAPITAL_BEFORE = /[\p{L},;:’”"]\s\p{Lu}[\p{L}.'’-]+\s$/u;
/** What is larger is no amount of anything. */
const LARGEST = 1e18;
/** So many words after a number tell what is counted. */
const MOST_COUNTED = 3;
/** “Five degrees below zero”. */
const ZERO = /^\s(?:below|above)\s(?:zero|0)(?![\p{L}\d])/iu;
const OF = /^ of\s/i;
/** “Two U.S. officers”, “19 Sept. 11 victims”. */
const ABBREVIATED = /^[\s-]\p{Lu}\p{L}{0,4}\.\s?\S/u;
const PLURAL = /[^sui]s$|^(?:people|men|women|children)$/;
const BETWEEN = /\bbetween\s(?:about\s)?$/i;
const FROM = /\bfrom\s(?:about\s)?$/i;

/** The numbers of a text, in order. */
export function findQuantities(text: string): ReadQuantity[] {
  if (!SIGN.test(text)) return [];
  const found: ReadQuantity[] = [];
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    const own = exactQuantity(text, match);
    if (!own) continue;
    found.push(own);
    QUANTITY.lastIndex = Math.max(QUANTITY.lastIndex, own.number[1]);
  }
  const vague = [...text.matchAll(VAGUE)].flatMap((match) => vagueQuantity(text, match));
  const apart = vague.filter(({ span }) => !found.some((own) => overlap(own.span, span)));
  return [...found, ...apart].sort((x, y) => x.span[0] - y.span[0]);
}

function exactQuantity(text: string, match: RegExpExecArray): ReadQuantity | null {
  const [whole, minus, money, inner, head = '', tail = ''] = match;
  const start = match.index;
  const size = worth(`${head} ${tail}`);
  if (size === null || size > LARGEST) return null;
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
  if (size === 1 && NO_NUMBER.test(before)) return null;
  const far = rangeFrom(text, start + whole.trimEnd().length, size, tail, before);
  const end = far?.end ?? start + whole.trimEnd().length;
  const after = text.slice(end);
  const unit = unitOf(before, money, after);
  if (!unit && /^[\p{L}\p{M}]/u.test(after)) return null; // “5G”
  const isAttribute = /^-\p{L}/u.test(after);
  const zero = ZERO.exec(after.slice(unit?.length ?? 0));
  const measured = end + (unit?.length ?? 0) + (zero?.[0].length ?? 0);
  const bound = boundOf(text, start, measured);
  // “12 degrees inland” is not of an inland; “50 litres of oil” is of oil.
  const counted = unit?.name && !isAttribute && !OF.test(text.slice(bound.end)) ? [] : countedFrom(text, bound.end);
  if (/^one$/i.test(head) && tail === '' && counted.length === 0 && !unit?.name) return null;
  const value = minus || inner || /below/i.test(zero?.[0] ?? '') ? -size : (far?.low ?? size);
  const isScore = far !== null && (far.isScore || (far.hyphen && !unit?.name && counted.length === 0));
  const isBare = !zero && /^\d+$/.test(head + tail) && !money && !unit?.length && counted.length === 0;
  const isName = NAMING.test(before) ? !money && bound.bound === 'exact' : isBare && CAPITAL_BEFORE.test(before);
  return {
    span: [bound.start, bound.end],
    number: [start, measured],
    low: bound.bound === 'less' ? null : value,
    high: bound.bound === 'more' ? null : (far?.value ?? value),
    bound: bound.bound,
    unit: unit?.name ?? '',
    counted,
    precision: precisionOf(head, size),
    named: isAttribute || isScore || isName,
  };
}

interface Far {
  /** The near end, with the scale that only the far one has. */
  readonly low: number;
  readonly value: number;
  readonly end: number;
  /** “51-49”: how a vote or a game ended. */
  readonly isScore: boolean;
  readonly hyphen: boolean;
}

/** “46 to 57”, “between 46 and 57”, “$20-30 million”; not the two ends of a change, “from 46 to 57”. */
function rangeFrom(text: string, end: number, low: number, scale: string, before: string): Far | null {
  const match = RANGE.exec(text.slice(end, end + 60));
  if (!match || FROM.test(before)) return null;
  const [whole, link = '', , head = '', tail = ''] = match;
  if (/and/i.test(link) && !BETWEEN.test(before)) return null;
  const hyphen = /[–-]/.test(link);
  const value = worth(`${head} ${tail}`);
  const size = scale === '' ? worth(`${low} ${tail}`) : low;
  if (value === null || size === null || value > LARGEST) return null;
  if (value <= size && !hyphen) return null;
  return { low: size, value, end: end + whole.trimEnd().length, isScore: value <= size, hyphen };
}

function unitOf(before: string, money: string | undefined, after: string): { name: string; length: number } | null {
  const sign = money && CURRENCY_SIGNS.get(money.trim().toLowerCase());
  if (sign) return { name: sign, length: 0 };
  const match = /^[\s-]?(?:%|°[cf]?|\p{L}[\p{L}/-]*(?:\s\p{L}+(?:\s\p{L}+)?)?)/iu.exec(after.slice(0, 60));
  for (let words = match?.[0] ?? ''; words !== ''; words = words.replace(/(?:[\s-]?[^\s-]+|[\s-]+)$/, '')) {
    const name = MEASURES.get(words.replace(/^[\s-]/, '').toLowerCase());
    if (!name || /^\p{Lu}$/u.test(words)) continue; // “5G”
    const isWeight = name === 'GBP' && (WEIGHS.before.test(before) || WEIGHS.after.test(after.slice(words.length)));
    return { name: isWeight ? 'pound' : name, length: words.length };
  }
  return null;
}

/** The words after a number, in small letters, up to what is counted, as its ending tells, or the first small word or mark. */
function countedFrom(text: string, end: number): string[] {
  const words: string[] = [];
  let rest = text.slice(end, end + 100).replace(/^\s(?:of|more|other|additional|further|extra)(?=\s)/i, '');
  while (words.length < MOST_COUNTED) {
    const match = /^[\s-](\p{L}[\p{L}'’]*)/u.exec(rest);
    const word = match?.[1]?.toLowerCase();
    if (!match || !word || FUNCTION_WORDS.has(word) || ABBREVIATED.test(rest)) break;
    words.push(word.replace(/['’]s?$/, ''));
    if (PLURAL.test(word)) break;
    rest = rest.slice(match[0].length);
  }
  return words;
}

function vagueQuantity(text: string, match: RegExpMatchArray): ReadQuantity[] {
  const [whole, few, large] = match;
  const [low, high] = lookUp(MANY, (few ?? whole).toLowerCase()) ?? [0, 0];
  const times = large ? (SCALES.get(large.toLowerCase().replace(/s$/, '')) ?? 1) : 1;
  const start = match.index ?? 0;
  const of = OF.test(text.slice(start + whole.length)) ? ' of'.length : 0;
  const unit = of > 0 ? unitOf('', undefined, text.slice(start + whole.length + of)) : null;
  const end = start + whole.length + (unit ? of + unit.length : 0);
  return [
    {
      span: [start, end],
      number: [start, end],
      low: low * times,
      high: high * times,
      bound: 'vague',
      unit: unit?.name ?? '',
      counted: unit ? [] : countedFrom(text, end),
      precision: low * times,
      named: false,
    },
  ];
}

/** “two hundred and fifty thousand” → 250,000; null where the words do not make one number. */
function worth(wording: string): number | null {
  let [total, part] = [0, 0];
  let any = false;
  const grouped = wording.replace(/(?<=\d)[\s\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, ',');
  for (const piece of grouped.toLowerCase().split(/[\s]+|-(?=\p{L}{2,})|(?<=\d)(?=\p{L})/u)) {
    if (piece === '' || piece === 'and') continue;
    const scale = SCALES.get(piece);
    if (scale === undefined) {
      const value = piece === 'a' || piece === 'an' ? 1 : (numberValue(piece) ?? valueOfDigits(piece));
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
