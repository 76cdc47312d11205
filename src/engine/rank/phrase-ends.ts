import type { Span } from '../../model/report';
import { overlap } from '../../model/span';
import { endOdds } from './phrase-features';
import { mayEnd, type Phrase, spanOf } from './phrases';
import { rangeOf, type Story } from './story';
import type { BoundaryWeights } from './weights';
import { KIND } from './word-kinds';

/** So many tokens of a name at most are added to an end of a phrase; what goes on for longer is a line in capitals. */
const MOST_OF_NAME = 4;
/** Editors end a phrase between two kinds of words less often than this by chance: log odds. Then it goes on to where they do. */
const RARELY = -3;
const MOST_GONE_ON = 2;

/**
 * The words of some phrases of one sentence in the text, in their order: no name, number or date is cut in two by their ends, and none
 * ends where the word after it belongs to it. What is told does not change by that, but it reads as somebody would quote it.
 */
export function shownSpans(story: Story, phrases: readonly Phrase[], boundaries: BoundaryWeights): Span[] {
  const [first] = phrases;
  if (!first) return [];
  const [start, last] = rangeOf(story, first.sentence);
  const isInside = insideOf(story, first.sentence);
  const inOrder = [...phrases].sort((x, y) => x.from - y.from);
  let free = start;
  return inOrder.flatMap((own, k) => {
    let { from, to } = own;
    while (from > free && isInside(from)) from--;
    // What is still cut there the phrase before has.
    while (from < last && isInside(from)) from++;
    if (Math.abs(from - own.from) > MOST_OF_NAME) from = own.from;
    while (to < last && isInside(to)) to++;
    if (to - own.to > MOST_OF_NAME) to = own.to;
    const next = Math.min(inOrder[k + 1]?.from ?? last, to + MOST_GONE_ON);
    to = goneOn(story, to, next, (at) => endOdds(story, boundaries, at) >= RARELY && !isInside(at));
    if (isOfShort(story, to, last)) to++;
    free = to;
    return from < to ? [spanOf(story, { sentence: own.sentence, from, to })] : [];
  });
}

/** Where a phrase ends well, as far as there at most; where it ended, if it does nowhere. */
function goneOn({ kinds }: Story, to: number, most: number, endsWell: (at: number) => boolean): number {
  for (let at = to; at <= most; at++) if (mayEnd(kinds[at - 1]) && endsWell(at)) return at;
  return to;
}

/** Whether a token is the stop of a name that is written short, as it does not end its sentence: “Ray Jr. said”. */
function isOfShort({ tokens, kinds, report: { text } }: Story, at: number, last: number): boolean {
  const [stop, next] = [tokens[at], tokens[at + 1]];
  if (kinds[at - 1] !== KIND.name || stop?.key !== '.' || !next || at + 1 >= last) return false;
  return next.key === ',' || /^\s/.test(text.slice(stop.span[1], next.span[0]));
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
    if (values.some((value) => overlap(value, before) && overlap(value, own))) return true;
    if (isName(at - 1)) return isName(at) || (isStop(at) && isName(at + 1));
    return isStop(at - 1) && isName(at - 2) && isName(at);
  };
}
