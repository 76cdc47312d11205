import type { Comparison } from '../model/comparison';
import { isHome } from '../model/homes';
import type { Link } from '../model/link';
import type { Report, Sentence, Side } from '../model/report';

/** Tells of a sentence where the other report tells it too, beside its home. */
export type ToldAlso = (side: Side, sentences: readonly Pick<Sentence, 'id'>[]) => readonly ToldPlace[];

/** Sentences of the other report that tell a sentence too. */
export interface ToldPlace {
  readonly link: Link;
  /** Of the side of `words`. */
  readonly side: Side;
  /** Where they stand: “¶2”, “the headline”. */
  readonly words: string;
}

export function toldAlso({ reports, links }: Pick<Comparison, 'reports' | 'links'>): ToldAlso {
  const pointing = new Map<string, Link[]>();
  for (const link of links) {
    if (isHome(link)) continue;
    for (const id of [...link.a, ...link.b]) {
      const known = pointing.get(id);
      if (known) known.push(link);
      else pointing.set(id, [link]);
    }
  }
  const placeIn = { a: placesIn(reports[0]), b: placesIn(reports[1]) };
  return (side, sentences) => {
    const other = side === 'a' ? 'b' : 'a';
    const found = new Set(sentences.flatMap(({ id }) => pointing.get(id) ?? []));
    return [...found].map((link) => ({ link, side: other, words: placeIn[other](link[other]) }));
  };
}

/** Names the paragraphs of a report's story, counted from 1 without the headline. */
function placesIn({ blocks, sentences }: Report): (ids: readonly string[]) => string {
  const numbers = new Map<string, string>();
  let block = -1;
  let paragraph = 0;
  for (const sentence of sentences) {
    const isTitle = blocks[sentence.block]?.kind === 'title';
    if (sentence.block !== block && !isTitle) paragraph++;
    block = sentence.block;
    numbers.set(sentence.id, isTitle ? 'the headline' : `¶${paragraph}`);
  }
  return (ids) => [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].join(' and ');
}
