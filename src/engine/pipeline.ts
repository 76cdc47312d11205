import type { Lexicon } from '../languages/lexicon';
import type { Comparison } from '../model/comparison';
import type { Options, Progress } from '../model/options';
import type { Input } from '../model/source';
import { align } from './align/align';
import { frame } from './framing';
import { ingest } from './ingest/ingest';
import { summarise } from './summary';
import { word } from './wording/diff-wording';

/** The share of the whole time after each stage, as measured on two reports of 30,000 words. */
const DONE = { oneRead: 0.1, bothRead: 0.2, aligned: 0.5, worded: 0.9 };

/**
 * Compares two reports of one event. Pure: the same input gives the same bytes, and exchanging `a` and `b`
 * mirrors the result.
 *
 * @param lexicon what is known of English words (`language/load.ts` fetches it); without it less is found.
 * @param progress called on the way, in rising order, with the share of the work that is done.
 * @throws RangeError when `options.links` names a sentence that is not there.
 */
export function compare(
  a: Input,
  b: Input,
  options: Options = {},
  lexicon?: Lexicon,
  progress: Progress = () => {},
): Comparison {
  const left = ingest(a, 'a');
  progress(DONE.oneRead);
  const reports = [left, ingest(b, 'b')] as const;
  progress(DONE.bothRead);
  const { links: aligned, unlinked } = align(reports, options.links, lexicon);
  progress(DONE.aligned);
  const links = word(aligned, reports, { lexicon, tidy: options.tidy ?? true });
  progress(DONE.worded);
  const observations = frame({ reports, links, unlinked });
  const summary = summarise(reports, links);
  progress(1);
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
