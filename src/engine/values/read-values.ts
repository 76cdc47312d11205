import type { ValueRules } from '../../languages/pack';
import type { Span } from '../../model/report';
import type { Quantity, TimeExpression } from '../../model/values';

/** When and how many, as a part of a text tells it; spans are into the whole text. */
export interface Values {
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

const NOTHING: Values = { times: [], quantities: [] };

/** What stands in a span of a text that was published on that calendar date. */
export function readValues(text: string, span: Span, published: string | null, rules: ValueRules | null): Values {
  if (!rules) return NOTHING;
  const parts = partsOf(text, span);
  const times = parts.flatMap((part) => moved(rules.times(text.slice(...part), published), part));
  const quantities = parts.flatMap((part) => moved(rules.quantities(text.slice(...part)), part));
  return times.length + quantities.length === 0 ? NOTHING : { times, quantities };
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

function moved<T extends { readonly span: Span }>(list: readonly T[], [start]: Span): readonly T[] {
  return list.map((own) => ({ ...own, span: [start + own.span[0], start + own.span[1]] as const }));
}
