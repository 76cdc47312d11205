import type { Span } from '../../model/report';
import { type Phrase, spanOf } from './phrases';
import { rangeOf, type Story } from './story';
import { KIND } from './word-kinds';

/** So many tokens at most are added to an end of a phrase; what goes on for longer is a line in capitals and no name. */
const MOST_ADDED = 3;

/** The words of some phrases of one sentence in the text, in their order, no name, number or date cut in two by their ends. */
export function spansOf(story: Story, phrases: readonly Phrase[]): Span[] {
  const [first] = phrases;
  if (!first) return [];
  const { sentence } = first;
  const isInside = insideOf(story, sentence);
  const [start, last] = rangeOf(story, sentence);
  let free = start;
  return [...phrases]
    .sort((x, y) => x.from - y.from)
    .flatMap((own) => {
      let { from, to } = own;
      while (from > free && isInside(from)) from--;
      // The phrase before has it.
      if (isInside(from)) while (from < last && isInside(from)) from++;
      while (to < last && isInside(to)) to++;
      if (Math.abs(from - own.from) > MOST_ADDED) from = own.from;
      if (to - own.to > MOST_ADDED) to = own.to;
      free = to;
      return from < to ? [spanOf(story, { sentence, from, to })] : [];
    });
}

/** Tells of a token of a sentence whether it and the one before are of one name, with the stop of what is short in it (“Sen. Grassley”), or of one number or date (“5 million”). */
function insideOf(story: Story, sentence: number): (at: number) => boolean {
  const { kinds, tokens, report } = story;
  const values = (report.sentences[sentence]?.spans ?? []).flatMap((span) => {
    const { times, quantities } = report.valuesIn(span);
    return [...times.map((own) => own.span), ...quantities.map(({ number }) => number)];
  });
  const [start, last] = rangeOf(story, sentence);
  const isName = (k: number) => start <= k && k < last && kinds[k] === KIND.name;
  const isStop = (k: number) => tokens[k]?.key === '.';
  return (at) => {
    const [before, own] = [tokens[at - 1]?.span, tokens[at]?.span];
    if (!before || !own) return false;
    if (values.some(([from, to]) => from < before[1] && own[0] < to)) return true;
    if (isName(at - 1)) return isName(at) || (isStop(at) && isName(at + 1));
    return isStop(at - 1) && isName(at - 2) && isName(at);
  };
}
