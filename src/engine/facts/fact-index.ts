import type { LanguagePack, Lexeme } from '../../languages/pack';
import type { Sentence, Side } from '../../model/report';
import type { Quantity, TimeExpression } from '../../model/values';
import { tokenKey } from '../ingest/tokens';
import { overlapFinder } from '../overlap';
import type { ReadReport } from '../read-report';

/** A number with what is known of the word that it counts. */
export interface CountingQuantity extends Quantity {
  readonly counts: Lexeme;
}

/** The times and quantities of a report's sentences, each read once. */
export interface Facts {
  times(sentences: readonly Sentence[]): TimeExpression[];
  /** Without the numbers of dates. */
  quantities(sentences: readonly Sentence[]): CountingQuantity[];
}

export type FactsOfBoth = Readonly<Record<Side, Facts>>;

/** Spans are into the report's text. A sentence is read when it is first asked for: reading when things were costs most. */
export function readFacts({ text, valuesIn, pack }: ReadReport): Facts {
  const times = (sentence: Sentence) => sentence.spans.flatMap((span) => valuesIn(span).times);
  const quantitiesOf = remembered((sentence: Sentence) => {
    const numbers = sentence.spans
      .flatMap((span) => valuesIn(span).quantities)
      .filter((own) => isNumber(text, own, pack));
    if (numbers.length === 0) return [];
    const timeAt = overlapFinder(times(sentence));
    return numbers.filter(({ span }) => !timeAt(span)).map((own) => counting(own, pack));
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

/** No year and no day of a month: before “Sept. 11” the day itself could not be told. */
function isNumber(text: string, { span, unit }: Quantity, { lexeme }: LanguagePack): boolean {
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, span[0] - 12), span[0]))?.[1];
  if (before && lexeme(tokenKey(before)).tags.has('month-prefix')) return false;
  return unit === '%' || !/^(?:19|20)\d\d$/.test(text.slice(...span));
}

/** A function word after a number is not what it counts. */
function counting(own: Quantity, { lexeme }: LanguagePack): CountingQuantity {
  const word = lexeme(own.unit);
  return word.function ? { ...own, unit: '', counts: lexeme('') } : { ...own, counts: word };
}
