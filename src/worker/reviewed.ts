import { readReport } from '../engine/read-report';
import { editDescriber } from '../engine/wording/describe-edit';
import { KNOWN_LANGUAGES, packLoader } from '../languages/load-pack';
import type { Comparison } from '../model/comparison';
import type { Report } from '../model/report';
import type { Reviewed } from '../model/reviewed';
import { reviewedBy } from '../review/reviewed';

/** What is told of edits needs no lexicon, which is large. */
const loadPack = packLoader(async () => null);

/** Loads what {@link reviewed} needs of any language before it is asked for: what serves it may have ended by then. */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled(KNOWN_LANGUAGES.map(loadPack));
}

/** Describes the edits between two reports. */
export async function describerOf(reports: readonly [Report, Report]): Promise<Reviewed['describe']> {
  const [a, b] = await Promise.all([readAgain(reports[0]), readAgain(reports[1])]);
  return editDescriber([a, b]);
}

async function readAgain(report: Report) {
  return readReport(report, await loadPack(report.language));
}

/** A comparison with all that its exports are made of. */
export async function reviewed(comparison: Comparison): Promise<Reviewed> {
  return reviewedBy(comparison, await describerOf(comparison.reports));
}
