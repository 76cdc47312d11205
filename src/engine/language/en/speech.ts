/** Verbs and nouns that introduce somebody's words, in the forms that news uses. */
export const CUES: ReadonlySet<string> = new Set(
  `said says say saying told tells tell stated states state stating claimed claims claim claiming announced announces
  replied replies responded responds answered answers asked asks questioned added adds admitted admits acknowledged
  acknowledges conceded concedes warned warns insisted insists maintained maintains argued argues denied denies declared
  declares explained explains suggested suggests alleged alleges slammed slams criticised criticized condemned noted
  notes pointed stressed stresses emphasised emphasized reported reports revealed reveals remarked remarks statement
  statements allegation allegations claim claims remark remarks comment comments assertion assertions warning warnings
  posited bemoaned highlighted`.split(/\s+/),
);

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
