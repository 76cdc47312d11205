import { findCandidates } from '../../../src/engine/align/candidates';
import { type Feature, featureOf } from '../../../src/engine/align/features';
import { measure } from '../../../src/engine/align/score-features';
import { termVectors } from '../../../src/engine/align/terms';
import { read } from '../../../src/engine/pipeline';
import { RESOURCES } from '../resources';

/** Sentences this short do not tell their language. */
const IN_ENGLISH = { ...RESOURCES, languages: { ...RESOURCES.languages, detect: () => 'en' } };

/** The features of pairs of sentences of two reports, asked for by their places. */
export async function measured(a: readonly string[], b: readonly string[]) {
  const reports = [
    (await read({ sentences: a }, 'a', IN_ENGLISH)).report,
    (await read({ sentences: b }, 'b', IN_ENGLISH)).report,
  ] as const;
  const terms = termVectors(reports);
  const all = measure(findCandidates(terms), terms, null);
  return (i: number, j: number, feature: Feature): number => {
    const place = all.candidates.find(i, j);
    if (place < 0) throw new Error(`${i} and ${j} are no candidate`);
    return featureOf(all, place, feature);
  };
}
