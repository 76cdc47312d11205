/** Spaces that set apart the thousands of a number: ordinary, no-break, thin, narrow no-break. */
const SPACES = ' \\u00a0\\u2009\\u202f';

/** A number in digits, as the source of a pattern: with a decimal point (“12,000.5”), or a decimal comma (“12.000,5”). Spaces group in both. */
export const DIGITS = {
  point: `\\d{1,3}(?:(?:,\\d{3})+|(?:[${SPACES}]\\d{3})+)(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`,
  /** Where it is not known what stops and commas mean. */
  plain: `\\d{1,3}(?:[${SPACES}]\\d{3})+|\\d+`,
  comma: `\\d{1,3}(?:(?:\\.\\d{3})+|(?:[${SPACES}]\\d{3})+)(?![\\d.])(?:,\\d+)?|\\d+(?:,\\d+)?`,
} as const;

export type DecimalSign = keyof typeof DIGITS;

const WHOLE = {
  point: new RegExp(`^(?:${DIGITS.point})$`),
  plain: new RegExp(`^(?:${DIGITS.plain})$`),
  comma: new RegExp(`^(?:${DIGITS.comma})$`),
} as const;

/** The value of a number in digits; null for anything else. */
export function valueOfDigits(text: string, decimal: DecimalSign = 'point'): number | null {
  if (!WHOLE[decimal].test(text)) return null;
  const plain = text.replace(decimal === 'comma' ? /[^\d,]/g : /[^\d.]/g, '').replace(',', '.');
  return Number(plain);
}

/** What the last digit that counts is worth in a number that is `value` and begins with `digits`: 100,000 for “2.5 million”. */
export function precisionOf(digits: string, value: number, decimal: DecimalSign = 'point'): number {
  const fraction = new RegExp(decimal === 'comma' ? ',(\\d+)$' : '\\.(\\d+)$').exec(digits)?.[1];
  const written = fraction === undefined ? null : valueOfDigits(digits, decimal);
  if (fraction !== undefined && written) return (value / written) * 10 ** -fraction.length;
  if (value === 0 || !Number.isInteger(value)) return 1;
  return 10 ** (/(?<!0)0*$/.exec(value.toFixed(0))?.[0].length ?? 0);
}
