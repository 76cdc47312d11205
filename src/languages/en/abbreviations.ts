/** Abbreviations whose full stop is followed by a name or a number, never by a new sentence. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen col lt maj sgt capt cmdr adm rep reps sen sens gov pres rev hon st mt ft vs cf e.g i.e approx
  ca`.split(/\s+/),
);

/** Abbreviations only before a number: elsewhere they are words, or end a sentence. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'no nos vol fig pp op art sec ch jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** Abbreviations that may also end a sentence: they do when a word follows that usually begins one. */
export const MAY_END: ReadonlySet<string> = new Set(
  `mon tue tues wed thu thur thurs fri sat sun inc corp co ltd bros jr
  sr etc al dept est ave blvd a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d u.s.a u.s.s.r`.split(/\s+/),
);

/** Words that usually begin a sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our there here in on at as but and or so
  if when while after before since although though however meanwhile for with by from what who how why where no not
  yet then also still once`.split(/\s+/),
);

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
