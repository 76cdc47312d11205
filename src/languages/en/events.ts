/** Nouns for what goes on in a country over time. Those of one line may name one event. Written for this project. */
const FAMILIES = [
  'war conflict invasion fighting hostilities crisis',
  'protests demonstrations riots unrest uprising',
] as const;

/** The family of a noun for an event, by the noun in lower case. */
export const EVENTS: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((line) => line.split(' ').map((noun) => [noun, line.split(' ')[0] ?? noun] as const)),
);

/** Adjectives that do not tell one event of a country from another. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  `ongoing current long-running bloody full-scale large-scale brutal recent continuing deadly devastating armed military
  wider escalating raging unprovoked civil grinding protracted`.split(/\s+/),
);

/** First parts of adjectives for two countries. */
export const COMBINING: ReadonlyMap<string, string> = new Map([
  ['russo', 'Russia'],
  ['sino', 'China'],
  ['franco', 'France'],
]);
