/** Shorter beginnings are shared by words that have nothing to do with one another. */
const SHORTEST_BASE = 4;

/** Endings that derive one word from another: “econom-y”, “econom-ic”. */
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...`a e y i ia n an ian ans ians ic ical al ally ly er ers or ors ist ists ish ese ness ity ion ions ation ive ment ments ful ous
  ant ent ance ence ies ied ing ed s es able`.split(/\s+/),
]);

const LONGEST_ENDING = Math.max(...[...ENDINGS].map(({ length }) => length));

/** What is left of a word without each of the endings it may have. Two words that share one are derived from one another. */
export function basesOf(bare: string): ReadonlySet<string> {
  const bases = new Set<string>();
  for (let at = Math.max(SHORTEST_BASE, bare.length - LONGEST_ENDING); at <= bare.length; at++) {
    // “Zelensky” and “Zelenskyi” are two spellings.
    if (bare[at - 1] !== 'y' && ENDINGS.has(bare.slice(at))) bases.add(bare.slice(0, at));
  }
  return bases;
}

const SHORTEST_OPPOSITE = 4;
const NEGATIVE_PREFIX = /^(?:un|in|im|non-?|dis|ir|il)/;

/** Words that a word turns round by its prefix: “able” for “unable”, “violent” and “-violent” for “non-violent”. */
export function oppositesOf(bare: string): readonly string[] {
  const [prefix] = NEGATIVE_PREFIX.exec(bare) ?? [];
  if (prefix === undefined) return [];
  const prefixes = prefix === 'non-' ? ['non', prefix] : [prefix];
  return prefixes.map(({ length }) => bare.slice(length)).filter(({ length }) => length >= SHORTEST_OPPOSITE);
}
