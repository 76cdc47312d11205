import { MONTHS } from '../../languages/en/abbreviations';
import { FUNCTION_WORDS } from '../../languages/en/function-words';
import type { Quantity } from '../../languages/en/quantities';
import { finderAmong, toldIn } from '../../languages/en/told';
import type { Moment } from '../../languages/en/when';
import type { Report, Sentence, Side } from '../../model/report';

/** The moments and quantities of a report's sentences, each read once. */
export interface Facts {
  moments(sentences: readonly Sentence[]): Moment[];
  /** Without the numbers of dates. */
  quantities(sentences: readonly Sentence[]): Quantity[];
}

export type FactsOfBoth = Readonly<Record<Side, Facts>>;

/** Spans are into the report's text. A sentence is read when it is first asked for: reading when things were costs most. */
export function readFacts({ text, published }: Report): Facts {
  const moments = (sentence: Sentence) => sentence.spans.flatMap((span) => toldIn(text, span, published).moments);
  const quantitiesOf = remembered((sentence: Sentence) => {
    const numbers = sentence.spans
      .flatMap((span) => toldIn(text, span, published).quantities)
      .filter((own) => isNumber(text, own));
    if (numbers.length === 0) return [];
    const momentAt = finderAmong(moments(sentence));
    return numbers.filter(({ span }) => !momentAt(span)).map(withUnit);
  });
  return {
    moments: (list) => list.flatMap(moments),
    quantities: (list) => list.flatMap(quantitiesOf),
  };
}

function remembered<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new Map<Sentence, T>();
  return (sentence) => {
    const open = known.get(sentence);
    if (open !== undefined) return open;
    const found = read(sentence);
    known.set(sentence, found);
    return found;
  };
}

/** “Sept.” before a day, where the day itself could not be told. */
const MONTH = new RegExp(`\\b(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})\\p{L}*\\.?\\s$`, 'iu');

/** No year and no day of a month. */
function isNumber(text: string, { span, unit }: Quantity): boolean {
  if (MONTH.test(text.slice(Math.max(0, span[0] - 12), span[0]))) return false;
  return unit === '%' || !/^(?:19|20)\d\d$/.test(text.slice(...span));
}

function withUnit(own: Quantity): Quantity {
  return FUNCTION_WORDS.has(own.unit) ? { ...own, unit: '' } : own;
}
