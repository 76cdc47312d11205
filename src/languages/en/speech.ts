import type { Cue } from '../lexeme';
import { CUE_FORMS, CUE_NOUN_CLASSES } from './cue-verbs';

/**
 * Verbs and nouns that tell that something was said, in all their forms: those that take a clause, or a person and a clause. Not those that
 * tell what somebody is to do (“urged”), but for “ask”, which questions too.
 */
export const CUES: ReadonlySet<string> = new Set([
  ...[...CUE_FORMS].flatMap(([form, cue]) => (isTelling(cue) ? [form] : [])),
  ...CUE_NOUN_CLASSES.keys(),
  ...'responded responds answered answers slammed slams criticised criticized condemned pointed'.split(' '),
]);

function isTelling({ lemma, class: kind, frames, speech }: Cue): boolean {
  return speech && (kind !== 'directive' || lemma === 'ask') && (frames.has('clause') || frames.has('person'));
}

/** Words that say how certain a statement is. */
export const CERTAINTY: ReadonlySet<string> = new Set(
  `may might could can will would must should shall likely unlikely probably possibly perhaps maybe certainly surely
  clearly seem seems seemed appear appears appeared apparently reportedly allegedly definitely expected`.split(/\s+/),
);

/** Forms of the verbs that carry tense and aspect for others. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'am is are was were be been being do does did has have had having will would going'.split(/\s+/),
);

export const DAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year weekend
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`.split(/\s+/),
);
