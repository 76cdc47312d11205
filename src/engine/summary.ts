import type { Summary } from '../model/comparison';
import type { Link } from '../model/link';
import type { Side } from '../model/report';
import type { ReadReport } from './read-report';
import { rounded } from './rounded';
import { firstFrom } from './sentence-index';

/** The comparison in a few numbers: sentences linked and not, and the share of all words that both reports have in common. */
export function summarise(reports: readonly [ReadReport, ReadReport], links: readonly Link[]): Summary {
  const linked = (side: Side) => new Set(links.flatMap((link) => link[side])).size;
  const [a, b] = reports;
  const counts = { a: linked('a'), b: linked('b') };
  const starts = { a: wordStarts(a), b: wordStarts(b) };
  const words = starts.a.length + starts.b.length;
  const shared = sharedWords('a', starts.a, links) + sharedWords('b', starts.b, links);
  return {
    linked: counts,
    unlinked: { a: a.sentences.length - counts.a, b: b.sentences.length - counts.b },
    'shared-words': words === 0 ? 0 : rounded(shared / words),
  };
}

/** Where the words of a report's story begin, ascending. */
function wordStarts({ sentences, tokensOf }: ReadReport): number[] {
  const starts: number[] = [];
  for (const sentence of sentences)
    for (const { kind, span } of tokensOf(sentence)) if (kind !== 'punctuation') starts.push(span[0]);
  return starts;
}

/** How many words stand in a `same` edit, each counted once however many links it is in. */
function sharedWords(side: Side, starts: readonly number[], links: readonly Link[]): number {
  const shared = new Uint8Array(starts.length);
  for (const { edits } of links) {
    for (const { kind, [side]: span } of edits)
      if (kind === 'same' && span) shared.fill(1, firstFrom(starts, span[0]), firstFrom(starts, span[1]));
  }
  return shared.reduce((sum, own) => sum + own, 0);
}
