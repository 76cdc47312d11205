import { tokenize } from '../ingest/tokens';
import type { Link, Quote, Report, Side } from '../model';
import type { Found, Observer, Shared } from './observer';
import { speakers } from './speakers';
import { type Where, where } from './where';

/** Fewer words than these are too few to tell a changed quotation from another one. */
const FEW = 4;
/** From this share of common words on, of the shorter, it is one quotation changed; below, other words. */
const CHANGED = 0.6;

/** One person's words that both reports quote: word for word, shortened, changed, or in other words. */
export const quotations: Observer = (shared) => {
  const places = { a: where(shared.reports[0]), b: where(shared.reports[1]) };
  const partners = linkedSentences(shared.links, places);
  return speakers(shared).flatMap(({ name, quotes }) => {
    const inB = new Map<number, Quote[]>();
    for (const quote of quotes.b.filter(({ direct }) => direct))
      for (const at of sentencesOf(quote, places.b)) inB.set(at, [...(inB.get(at) ?? []), quote]);
    return quotes.a
      .filter(({ direct }) => direct)
      .flatMap((left) => {
        const rights = new Set(
          sentencesOf(left, places.a)
            .flatMap((at) => partners.get(at) ?? [])
            .flatMap((at) => inB.get(at) ?? []),
        );
        return [...rights].flatMap((right) => observation(name, left, right, shared));
      });
  });
};

/** Indices of B's sentences by the index of the sentence of A that they are linked to. */
function linkedSentences(links: readonly Link[], places: Record<Side, Where>): Map<number, number[]> {
  const out = new Map<number, number[]>();
  const at = (side: Side, id: string) => places[side].indexOf.get(id) ?? -1;
  for (const { a, b } of links)
    for (const id of a) out.set(at('a', id), [...(out.get(at('a', id)) ?? []), ...b.map((own) => at('b', own))]);
  return out;
}

function sentencesOf({ spans }: Quote, place: Where): number[] {
  const out: number[] = [];
  for (const [start, end] of spans)
    for (let k = place.sentenceAt(start); k <= place.sentenceAt(end - 1); k++) out.push(k);
  return out;
}

type How = 'identical' | 'shortened' | 'changed' | 'other-words';

const SAYS: Readonly<Record<How, string>> = {
  identical: 'with the same words',
  shortened: 'one with only a part of the words',
  changed: 'but not with the same words',
  'other-words': 'in quite other words',
};

function observation(name: string, left: Quote, right: Quote, { reports: [a, b] }: Shared): Found[] {
  const [x, y] = [wordsOf(a, left), wordsOf(b, right)];
  if (Math.min(x.length, y.length) < FEW) return [];
  const how = compareWords(x, y);
  return [
    {
      kind: 'quote-altered',
      a: left.spans,
      b: right.spans,
      rule: `quote-altered/${how}`,
      says: `Both quote ${name} on this, ${SAYS[how]}.`,
      detail: { speaker: name, how, quotes: [left.id, right.id] },
    },
  ];
}

function wordsOf({ text }: Report, { spans }: Quote): string[] {
  return spans.flatMap((span) =>
    tokenize(text, span).flatMap(({ key, kind }) => (kind === 'punctuation' ? [] : [key])),
  );
}

function compareWords(x: readonly string[], y: readonly string[]): How {
  const [a, b] = [x.join(' '), y.join(' ')];
  if (a === b) return 'identical';
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return 'shortened';
  const left = new Map<string, number>();
  for (const word of x) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of y) {
    const times = left.get(word) ?? 0;
    if (times > 0) common++;
    left.set(word, times - 1);
  }
  return common / Math.min(x.length, y.length) >= CHANGED ? 'changed' : 'other-words';
}
