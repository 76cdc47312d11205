import type { ReadQuantity } from '../pack';
import type { WordRules } from '../rules';
import { DIGITS, precisionOf, valueOfDigits } from './digits';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
]);
/** What is larger is no amount of anything. */
const LARGEST = 1e18;
/** Symbols that the world shares. */
const MEASURES: ReadonlySet<string> = new Set('% km m cm mm kg g ° °C °F km/h kW MW GW kWh'.split(' '));

/**
 * Reads the numbers that are written in digits, in order, with the sign or word beside them; what bounds them is for a language of
 * which more is known.
 */
export function digitReader({ decimalComma, functionWords }: WordRules): (text: string) => ReadQuantity[] {
  const decimal = decimalComma ? 'comma' : 'plain';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,/:-])([-−](?=[$€£¥₽₴\\d]))?([$€£¥₽₴]\\s?)?(${DIGITS[decimal]})(?!\\d|[.,/:-]\\d|\\.?\\p{L})(?:\\s?([€$£¥₽₴%°][CF]?)|[\\s-](\\p{L}+(?:/h)?))?`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match): ReadQuantity[] => {
      const [whole, minus, before, digits = '', sign, word = ''] = match;
      const size = valueOfDigits(digits, decimal);
      if (size === null || size > LARGEST) return [];
      const isMeasure = MEASURES.has(word);
      const start = match.index;
      const end = start + (isMeasure || !word ? whole : whole.slice(0, -word.length - 1)).length;
      const value = minus ? -size : size;
      const key = word.toLowerCase();
      return [
        {
          span: [start, end],
          number: [start, end],
          low: value,
          high: value,
          bound: 'exact',
          unit: SIGNS.get((before ?? sign ?? '').trim()) ?? sign ?? (isMeasure ? word : ''),
          counted: isMeasure || key === '' || functionWords?.has(key) ? [] : [key],
          precision: precisionOf(digits, size, decimal),
          named: /^-\p{L}/u.test(text.slice(start + whole.length - word.length - 1, start + whole.length)),
        },
      ];
    });
}
