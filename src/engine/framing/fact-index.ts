import { MONTHS } from '../language/en/abbreviations';
import { FUNCTION_WORDS } from '../language/en/function-words';
import { findQuantities, type Quantity } from '../language/en/quantities';
import { findMoments, type Moment } from '../language/en/when';
import type { Report, Sentence, Side, Span } from '../model';

/** The moments and quantities of a report's sentences, each read once. */
export interface Facts {
  moments(sentences: readonly Sentence[]): Moment[];
  /** Without the numbers of dates. */
  quantities(sentences: readonly Sentence[]): Quantity[];
}

export type FactsOfBoth = Readonly<Record<Side, Facts>>;

/** Spans are into the report's text. A sentence is read when it is first asked for: reading when things were costs most. */
export function readFacts({ text, published }: Report): Facts {
  const momentsOf = remembered(({ spans }: Sentence) =>
    spans.flatMap((span) => moved(findMoments(text.slice(...span), published), span)),
  );
  const quantitiesOf = remembered((sentence: Sentence) => {
    const numbers = sentence.spans
      .flatMap((span) => moved(findQuantities(text.slice(...span)), span))
      .filter((own) => isNumber(text, own));
    if (numbers.length === 0) return [];
    const when = momentsOf(sentence);
    return numbers
      .filter((own) => !when.some(({ span }) => own.span[0] < span[1] && span[0] < own.span[1]))
      .map(withUnit);
  });
  return {
    moments: (list) => list.flatMap(momentsOf),
    quantities: (list) => list.flatMap(quantitiesOf),
  };
}

function remembered<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new Map<Sentence, T>();
  return (sentence) => {
    const found = known.get(sentence) ?? read(sentence);
    known.set(sentence, found);
    return found;
  };
}

function moved<T extends { readonly span: Span }>(list: readonly T[], [start]: Span): T[] {
  return list.map((own) => ({ ...own, span: [start + own.span[0], start + own.span[1]] as const }));
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
