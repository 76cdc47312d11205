import { align } from './align/align';
import { frame } from './framing';
import { ingest } from './ingest/ingest';
import type { Input, Options } from './input';
import type { Lexicon } from './language/lexicon';
import type { Comparison } from './model';
import { summarise } from './summary';
import { word } from './wording/word';

/**
 * Compares two reports of one event. Pure: the same input gives the same bytes, and exchanging `a` and `b`
 * mirrors the result.
 *
 * @throws RangeError when `options.links` names a sentence that is not there.
 */
export function compare(a: Input, b: Input, options: Options = {}, lexicon?: Lexicon): Comparison {
  const reports = [ingest(a, 'a'), ingest(b, 'b')] as const;
  const { links: aligned, unlinked } = align(reports, options.links);
  const links = word(aligned, reports, { lexicon, tidy: options.tidy ?? true });
  const observations = frame({ reports, links, unlinked });
  const summary = summarise(reports, links);
  return {
    format: 'parallax/comparison',
    version: 1,
    reports,
    links,
    unlinked,
    observations,
    summary,
    reader: { notes: [], rejected: [], unlinked: [], linked: [] },
  };
}
