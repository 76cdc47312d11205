import type { Link } from '../../model/link';
import type { Placement, SharedSpace, Unsaid } from '../../model/observation';
import type { Report, Sentence, Side } from '../../model/report';
import { isHeldForTheSame } from '../../model/sureness';
import { spansOf } from '../sentence-index';
import type { Observer, ObserverInput } from './observer';

/** Two places are far apart from this share of a report on. */
const FAR = 0.4;

/** Where in each report the shared things stand, and how many of its words each gives to them. */
export const placement: Observer = ({ reports: [a, b], links, pointing, countWords }) => {
  const outlines = { a: outline(a), b: outline(b) };
  const earliest = earliestTold([...links, ...pointing], outlines);
  const found = links.filter(isHeldForTheSame).flatMap((link) => placed(link, outlines, earliest));
  return links.length > 0 ? [...found, shares({ a, b }, links, countWords)] : found;
};

/** Paragraphs of a story, without headings and what stands in the title. */
interface Outline {
  readonly paragraphs: number;
  /** By sentence id, from 0: its paragraph, and its place among the sentences. */
  readonly paragraphOf: ReadonlyMap<string, number>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Sentence>;
}

function outline({ blocks, sentences }: Report): Outline {
  const paragraphOf = new Map<string, number>();
  const placeOf = new Map<string, number>();
  let [block, paragraphs] = [-1, 0];
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === 'title' || kind === 'heading') continue;
    if (sentence.block !== block) paragraphs++;
    block = sentence.block;
    placeOf.set(sentence.id, paragraphOf.size);
    paragraphOf.set(sentence.id, paragraphs - 1);
  }
  return { paragraphs, paragraphOf, placeOf, byId: new Map(sentences.map((sentence) => [sentence.id, sentence])) };
}

/** Where a report tells first what a sentence of the other says: by its id, paragraphs from 0; a headline is the very beginning. */
type EarliestTold = ReadonlyMap<string, number>;

/** Looks at every link of a sentence: what is told in its home may be told before. */
function earliestTold(links: readonly Link[], outlines: Record<Side, Outline>): EarliestTold {
  const earliest = new Map<string, number>();
  for (const link of links)
    for (const [own, other] of [['a', 'b'] as const, ['b', 'a'] as const]) {
      const there = Math.min(...link[other].map((id) => outlines[other].paragraphOf.get(id) ?? 0));
      for (const id of link[own]) earliest.set(id, Math.min(there, earliest.get(id) ?? Infinity));
    }
  return earliest;
}

/** What stands among the first sentences of a story is what it leads with. */
const LEADING = 3;

function placed(link: Link, outlines: Record<Side, Outline>, earliest: EarliestTold): Unsaid<Placement>[] {
  const own = (side: Side) => Math.min(...link[side].map((id) => outlines[side].paragraphOf.get(id) ?? Infinity));
  if (!Number.isFinite(own('a') + own('b'))) return [];
  const told = (side: Side, other: Side) =>
    Math.min(own(side), ...link[other].map((id) => earliest.get(id) ?? Infinity));
  const [x, y] = [told('a', 'b'), told('b', 'a')];
  const share = (paragraph: number, side: Side) => paragraph / Math.max(1, outlines[side].paragraphs - 1);
  if (Math.abs(share(x, 'a') - share(y, 'b')) < FAR || Math.min(outlines.a.paragraphs, outlines.b.paragraphs) < 3)
    return [];
  const leads = (side: Side) => link[side].some((id) => (outlines[side].placeOf.get(id) ?? LEADING) < LEADING);
  return [
    {
      kind: 'placement',
      a: spans(outlines.a, link.a),
      b: spans(outlines.b, link.b),
      link: link.id,
      rule: leads('a') || leads('b') ? 'placement/led-with-it' : 'placement/earlier-or-later',
      detail: {
        paragraphA: x + 1,
        paragraphB: y + 1,
        paragraphsA: outlines.a.paragraphs,
        paragraphsB: outlines.b.paragraphs,
      },
    },
  ];
}

function spans({ byId }: Outline, ids: readonly string[]) {
  return spansOf(ids.map((id) => byId.get(id))).sort((x, y) => x[0] - y[0]);
}

/** How much of each report is about what both say. */
function shares(
  reports: Record<Side, Report>,
  links: readonly Link[],
  countWords: ObserverInput['countWords'],
): Unsaid<SharedSpace> {
  const given = (side: Side) => {
    const { sentences } = reports[side];
    const ids = new Set(links.flatMap((link) => link[side]));
    const linked = spansOf(sentences.filter(({ id }) => ids.has(id)));
    return { linked, words: countWords[side](linked), all: countWords[side](spansOf(sentences)) };
  };
  const [a, b] = [given('a'), given('b')];
  return {
    kind: 'placement',
    a: a.linked,
    b: b.linked,
    rule: 'placement/share-of-words',
    detail: { wordsA: a.words, wordsB: b.words, allA: a.all, allB: b.all },
  };
}
