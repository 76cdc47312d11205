import { formatQuote } from '../../messages/format-quote';
import type { Quote, Side, Span } from '../../model/report';
import type { Found, Observer, Shared, Speaker } from './observer';
import { spansOf } from './where';
import { amount, percent } from './words';

/** Who is quoted or told of in each report, in how many words, named or not, word for word or not. */
export const voices: Observer = ({ reports: [a, b], speakers, countWords }) => {
  const whole = { a: countWords.a(spansOf(a.sentences)), b: countWords.b(spansOf(b.sentences)) };
  return speakers.map((speaker) => observation(speaker, countWords, whole));
};

interface Given {
  readonly words: number;
  readonly direct: number;
  readonly share: number;
  readonly how: string;
}

function observation(
  { name, named, quotes }: Speaker,
  countWords: Shared['countWords'],
  whole: Record<Side, number>,
): Found {
  const given = (side: Side): Given => {
    const words = (list: readonly Quote[]) => countWords[side](list.flatMap(({ spans }) => spans));
    const all = words(quotes[side]);
    const direct = words(quotes[side].filter((quote) => quote.direct));
    const how =
      direct === 0 ? 'told in the report’s own words' : direct === all ? 'word for word' : 'partly word for word';
    return { words: all, direct, share: percent(all, whole[side]), how };
  };
  const told = { a: given('a'), b: given('b') };
  const both = quotes.a.length > 0 && quotes.b.length > 0;
  const side = quotes.a.length > 0 ? 'a' : 'b';
  const said = ({ words, share }: Given) => `${amount(words, 'word')} (${share < 1 ? 'under 1' : share} %)`;
  const one = told[side];
  const says = both
    ? `Both give words of ${name}: A ${said(told.a)}, ${told.a.how}; B ${said(told.b)}, ${told.b.how}.`
    : `Only ${side.toUpperCase()} gives words of ${named ? name : `a source without a name, ${formatQuote(name)}`}: ${said(one)}, ${one.how}.`;
  const spans = (quote: Quote): Span[] =>
    [...quote.spans, ...(quote.source ? [quote.source.span] : [])].sort((x, y) => x[0] - y[0]);
  return {
    kind: 'voice',
    a: quotes.a.flatMap(spans),
    b: quotes.b.flatMap(spans),
    rule: both ? 'voice/both' : named ? 'voice/only-here' : 'voice/unnamed-only-here',
    says,
    detail: {
      speaker: name,
      named,
      wordsA: told.a.words,
      wordsB: told.b.words,
      directA: told.a.direct,
      directB: told.b.direct,
      shareA: told.a.share,
      shareB: told.b.share,
      quotes: [...quotes.a, ...quotes.b].map(({ id }) => id),
    },
  };
}
