import type { Quantity } from '../../model/values';
import { digitValue } from './numbers';

const QUANTITY = /(?<![\p{L}\p{N}.,/-])([$€£¥])?\s?(\d+)(?!\d|[.,/]\d)(?:\s?(%)|[\s-](\p{L}+))?/gu;

/**
 * The numbers of a text that are written in plain digits, in order, with the sign or word beside them. Those with stops and commas
 * are left: what these mean is for a language to say.
 */
export function findDigits(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((match): Quantity[] => {
    const [whole, sign, digits = '', percent, word = ''] = match;
    const value = digitValue(digits);
    if (value === null) return [];
    const start = match.index + (whole.length - whole.trimStart().length);
    const kept = whole.slice(0, whole.length - word.length).replace(/[\s-]+$/, '');
    const unit = percent ?? sign ?? word.toLowerCase();
    return [{ span: [start, match.index + kept.length], value, unit, bound: 'exact' }];
  });
}
