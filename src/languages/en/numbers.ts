import { valueOfDigits } from '../root/digits';

const UNITS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.flatMap((word, k) => [
    [word, (k + 2) * 10] as const,
    ...UNITS.slice(1, 10).map((unit, value) => [`${word}-${unit}`, (k + 2) * 10 + value + 1] as const),
  ]),
]);

/** The value of a number written in digits ("13,700") or, up to ninety-nine, in words; null for anything else. */
export function numberValue(key: string): number | null {
  const word = WORDS.get(key);
  if (word !== undefined) return word;
  return valueOfDigits(key);
}
