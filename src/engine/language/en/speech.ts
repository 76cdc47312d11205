import { CUE_FORMS, CUE_NOUN_CLASSES } from './cue-verbs';

/** Verbs and nouns that introduce somebody's words, in all their forms; not those that do so only together with “that”. */
export const CUES: ReadonlySet<string> = new Set([
  ...[...CUE_FORMS].flatMap(([form, { frames, speech }]) =>
    speech && (frames.has('clause') || frames.has('person')) ? [form] : [],
  ),
  ...CUE_NOUN_CLASSES.keys(),
  ...'responded responds answered answers slammed slams criticised criticized condemned pointed'.split(' '),
]);

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
