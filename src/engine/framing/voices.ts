import type { SpeakerShare, Unsaid } from '../../model/observation';
import type { Quote, Side, Span } from '../../model/report';
import type { Speaker } from '../names/named';
import { spansOf } from '../sentence-index';
import type { Observer, ObserverInput } from './observer';

/** Who is quoted or told of in each report, in how many words, named or not, word for word or not. */
export const voices: Observer = ({ reports: [a, b], speakers, countWords }) => {
  const whole = { a: countWords.a(spansOf(a.sentences)), b: countWords.b(spansOf(b.sentences)) };
  return speakers.map((speaker) => observation(speaker, countWords, whole));
};

interface Given {
  readonly words: number;
  readonly direct: number;
  readonly share: number;
}

function observation(
  { name, named, quotes }: Speaker,
  countWords: ObserverInput['countWords'],
  whole: Record<Side, number>,
): Unsaid<SpeakerShare> {
  const given = (side: Side): Given => {
    const words = (list: readonly Quote[]) => countWords[side](list.flatMap(({ spans }) => spans));
    const all = words(quotes[side]);
    const direct = words(quotes[side].filter((quote) => quote.direct));
    return { words: all, direct, share: percent(all, whole[side]) };
  };
  const told = { a: given('a'), b: given('b') };
  const both = quotes.a.length > 0 && quotes.b.length > 0;
  const spans = (quote: Quote): Span[] =>
    [...quote.spans, ...(quote.source ? [quote.source.span] : [])].sort((x, y) => x[0] - y[0]);
  return {
    kind: 'voice',
    a: quotes.a.flatMap(spans),
    b: quotes.b.flatMap(spans),
    rule: both ? 'voice/both' : named ? 'voice/only-here' : 'voice/unnamed-only-here',
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

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
