import type { ReadQuantity, ValueRules } from '../../languages/pack';
import type { Report, Span } from '../../model/report';
import type { Time } from '../../model/values';
import { overlapFinder } from '../overlap';
import { isQuoted } from './times';

/** When and how many, as a part of a text tells it; spans are into the whole text. */
export interface Values {
  readonly times: readonly Time[];
  /** Without the numbers of times. */
  readonly quantities: readonly ReadQuantity[];
}

const NOTHING: Values = { times: [], quantities: [] };

/** What stands in a span of a text that was published on that calendar date. */
export function readValues(text: string, span: Span, published: string | null, rules: ValueRules | null): Values {
  if (!rules) return NOTHING;
  const parts = partsOf(text, span);
  const times = parts
    .flatMap((part) =>
      rules.times(text.slice(...part), published).map((own) => ({ ...own, span: moved(own.span, part) })),
    )
    .map((own): Time => ({ ...own, quoted: isQuoted(text, own.span) }));
  const timeAt = overlapFinder(times);
  const quantities = parts
    .flatMap((part) =>
      rules
        .quantities(text.slice(...part))
        .map((own) => ({ ...own, span: moved(own.span, part), number: moved(own.number, part) })),
    )
    .filter(({ number }) => !timeAt(number));
  return times.length + quantities.length === 0 ? NOTHING : { times, quantities };
}

/** The values of a whole report, as they leave the engine. */
export function valuesOf(
  { sentences }: Pick<Report, 'sentences'>,
  valuesIn: (span: Span) => Values,
): Pick<Report, 'quantities' | 'times'> {
  const read = sentences.flatMap(({ spans }) => spans.map(valuesIn));
  return {
    quantities: read.flatMap(({ quantities }) => quantities.map(({ number: _, ...own }) => own)),
    times: read.flatMap(({ times }) => times),
  };
}

/** No sentence of a report is longer, in characters; to find all days in what is takes the square of its length. */
const LONGEST = 2_000;

/** A span in parts of which none is longer than `LONGEST`, cut between words where that can be. */
function partsOf(text: string, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    parts.push([from, to]);
    from = to;
  }
  return [...parts, [from, end]];
}

function moved([start, end]: Span, [offset]: Span): Span {
  return [offset + start, offset + end];
}
