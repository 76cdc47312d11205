import type { Link } from '../../model/link';
import type { Placement, SharedSpace, Unsaid } from '../../model/observation';
import type { Report, Sentence, Side } from '../../model/report';
import { spansOf } from '../sentence-index';
import type { Observer, ObserverInput } from './observer';

/** Two places are far apart from this share of a report on. */
const FAR = 0.4;

/** Where in each report the shared things stand, and how many of its words each gives to them. */
export const placement: Observer = ({ reports: [a, b], links, countWords }) => {
  const outlines = { a: outline(a), b: outline(b) };
  const found = links.flatMap((link) => placed(link, outlines));
  return links.length > 0 ? [...found, shares({ a, b }, links, countWords)] : found;
};

/** Paragraphs of a story, without headings and what stands in the title. */
interface Outline {
  readonly paragraphs: number;
  /** By sentence id, from 0. */
  readonly paragraphOf: ReadonlyMap<string, number>;
  readonly byId: ReadonlyMap<string, Sentence>;
}

function outline({ blocks, sentences }: Report): Outline {
  const paragraphOf = new Map<string, number>();
  let [block, paragraphs] = [-1, 0];
  for (const sentence of sentences) {
    const kind = blocks[sentence.block]?.kind;
    if (kind === 'title' || kind === 'heading') continue;
    if (sentence.block !== block) paragraphs++;
    block = sentence.block;
    paragraphOf.set(sentence.id, paragraphs - 1);
  }
  return { paragraphs, paragraphOf, byId: new Map(sentences.map((sentence) => [sentence.id, sentence])) };
}

function placed(link: Link, outlines: Record<Side, Outline>): Unsaid<Placement>[] {
  const at = (side: Side) => Math.min(...link[side].map((id) => outlines[side].paragraphOf.get(id) ?? Infinity));
  const [x, y] = [at('a'), at('b')];
  if (!Number.isFinite(x + y)) return [];
  const share = (paragraph: number, side: Side) => paragraph / Math.max(1, outlines[side].paragraphs - 1);
  if (Math.abs(share(x, 'a') - share(y, 'b')) < FAR || Math.min(outlines.a.paragraphs, outlines.b.paragraphs) < 3)
    return [];
  const led = x === 0 || y === 0;
  return [
    {
      kind: 'placement',
      a: spans(outlines.a, link.a),
      b: spans(outlines.b, link.b),
      link: link.id,
      rule: led ? 'placement/led-with-it' : 'placement/earlier-or-later',
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
