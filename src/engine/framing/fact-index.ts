import { MONTHS } from '../../languages/en/abbreviations';
import { FUNCTION_WORDS } from '../../languages/en/function-words';
import type { Sentence, Side } from '../../model/report';
import type { Quantity, TimeExpression } from '../../model/values';
import { overlapFinder } from '../overlap';
import type { ReadReport } from '../read-report';

/** The times and quantities of a report's sentences, each read once. */
export interface Facts {
  times(sentences: readonly Sentence[]): TimeExpression[];
  /** Without the numbers of dates. */
  quantities(sentences: readonly Sentence[]): Quantity[];
}

export type FactsOfBoth = Readonly<Record<Side, Facts>>;

/** Spans are into the report's text. A sentence is read when it is first asked for: reading when things were costs most. */
export function readFacts({ text, valuesIn }: ReadReport): Facts {
  const times = (sentence: Sentence) => sentence.spans.flatMap((span) => valuesIn(span).times);
  const quantitiesOf = remembered((sentence: Sentence) => {
    const numbers = sentence.spans.flatMap((span) => valuesIn(span).quantities).filter((own) => isNumber(text, own));
    if (numbers.length === 0) return [];
    const timeAt = overlapFinder(times(sentence));
    return numbers.filter(({ span }) => !timeAt(span)).map(withUnit);
  });
  return {
    times: (list) => list.flatMap(times),
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
