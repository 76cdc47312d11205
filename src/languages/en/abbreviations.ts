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

/**
 * What abbreviations of the news are short for. One that is a word by itself stands here with the full stop that tells it apart; with a hyphen, before
 * a state: “D-Calif.”. Of a name of two words the telling one: “N.Y.” → “york”.
 */
export const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  `gop republican|dem. democrat|dems democrat|d- democrat|r- republican|i- independent|rep. representative|reps. representative|sen senator|sens senator|gov governor|govs governor
  pres. president|atty attorney|sec. secretary|dept department|admin administration|lt. lieutenant|gen. general|vp vice|isis islamic|isil islamic|tv television|cop police|cops police|feds federal
  jan january|feb february|aug august|sept september|sep september|oct october|nov november|dec. december
  ala. alabama|ariz arizona|ark. arkansas|calif california|colo colorado|conn. connecticut|del. delaware|fla florida|ga georgia|ill. illinois|ind. indiana|kan. kansas|ky kentucky
  la. louisiana|md. maryland|mass. massachusetts|mich michigan|minn minnesota|mo. missouri|mont. montana|neb. nebraska|nev. nevada|okla oklahoma|ore. oregon|pa. pennsylvania
  tenn tennessee|tex. texas|vt vermont|va virginia|wash. washington|wis wisconsin|wyo wyoming|n.y. york|ny york|n.j. jersey|nj jersey|n.c. carolina|nc carolina|s.c. carolina|n.h. hampshire|nh hampshire
  n.d. dakota|s.d. dakota|n.m. mexico|w.va virginia|r.i. rhode`
    .split(/[|\n]/)
    .map((own) => own.trim().split(' ') as [string, string]),
);
