import type { Link } from '../../model/link';
import type { Quote, Report, Sentence, Side } from '../../model/report';
import type { Named } from '../names/named';
import { type SentenceIndex, sentenceIndex } from '../sentence-index';

/** Sentences of both reports that tell of one thing: a link's, or those that lead up to one and give the same person's words. */
export interface ComparablePassages {
  readonly link: Link | null;
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
}

/** Two sentences that have more pairs of dates, or of numbers, are lists: none is held against another. */
export const MOST_PAIRS = 10_000;

/** Sentences where a fact of one report may be held against a fact of the other. */
export function comparablePassages(input: Named): ComparablePassages[] {
  const [a, b] = input.reports;
  const places = { a: sentenceIndex(a), b: sentenceIndex(b) };
  const pick = (side: Side, ids: readonly string[]) =>
    ids.flatMap((id) => (side === 'a' ? a : b).sentences[places[side].indexOf.get(id) ?? -1] ?? []);
  const linked = input.links.map((link) => ({ link, a: pick('a', link.a), b: pick('b', link.b) }));
  return [...linked, ...leadingUp(input, places)];
}

/** The nearest sentence before a link, on both sides, that is in no link and gives words of the same speaker. */
function leadingUp(input: Named, places: Record<Side, SentenceIndex>): ComparablePassages[] {
  const [a, b] = input.reports;
  const said = { a: new Map<number, Set<string>>(), b: new Map<number, Set<string>>() };
  for (const { name, quotes } of input.speakers)
    for (const side of ['a', 'b'] as const)
      for (const quote of quotes[side]) note(said[side], placeOf(quote, places[side]), name);
  const taken = { a: indices('a', input.links, places.a), b: indices('b', input.links, places.b) };
  const out = new Map<string, ComparablePassages>();
  for (const link of input.links) {
    const before = (side: Side, { sentences }: Report) => {
      const first = Math.min(...link[side].map((id) => places[side].indexOf.get(id) ?? 0));
      const at = first - 1;
      const near = sentences[at] && (sentences[first]?.block ?? 0) - (sentences[at]?.block ?? 0) <= 1;
      return near && !taken[side].has(at) && said[side].has(at) ? at : -1;
    };
    const [x, y] = [before('a', a), before('b', b)];
    const [left, right] = [a.sentences[x], b.sentences[y]];
    if (left && right && [...(said.a.get(x) ?? [])].some((name) => said.b.get(y)?.has(name)))
      out.set(`${x} ${y}`, { link: null, a: [left], b: [right] });
  }
  return [...out.values()];
}

function note(said: Map<number, Set<string>>, at: number, name: string): void {
  said.set(at, (said.get(at) ?? new Set()).add(name));
}

function placeOf({ spans }: Quote, place: SentenceIndex): number {
  return place.sentenceAt(spans[0]?.[0] ?? 0);
}

function indices(side: Side, links: readonly Link[], place: SentenceIndex): Set<number> {
  return new Set(links.flatMap((link) => link[side].map((id) => place.indexOf.get(id) ?? -1)));
}
