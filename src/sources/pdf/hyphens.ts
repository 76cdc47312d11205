/** First parts of English words that are written with a hyphen wherever they stand: a letter, “e-mail”, or one of these. */
const KEEPS_HYPHEN =
  /^(?:\p{L}|well|self|long|short|high|low|full|half|part|far|ill|all|ex|non|anti|pro|pre|post|semi|mid|cross|co|vice|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|so|old|new|last|hard|fast|slow|large|small|left|right|world|year|day|then|now|decision|policy|law|peace|record)$/iu;

/** How the words of a document are written where no line end cuts them. */
export type Spellings = ReadonlySet<string>;

export function spellingsOf(lines: readonly string[]): Spellings {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/(?<!\p{L})\p{L}+(?:-\p{L}+)*(?!\p{L}|-$)/gu) ?? []));
}

/**
 * Puts two lines together: a hyphen that only the line end asked for goes, one that the word has anyway stays. What the
 * word looks like elsewhere in the document decides, then how such words are written.
 */
export function joinLines(before: string, after: string, spellings: Spellings): string {
  const left = /(\p{L}{1,60})[-\u00ad\u2010]$/u.exec(before.slice(-62))?.[1] ?? '';
  const right = /^\p{L}+/u.exec(after)?.[0] ?? '';
  if (!left) return /[-–—/]$/.test(before) && /\p{N}[-–—/]$/u.test(before) ? before + after : `${before} ${after}`;
  const whole = `${before.slice(0, -1)}${after}`;
  const hyphenated = `${before.slice(0, -1)}-${after}`;
  if (before.endsWith('\u00ad')) return whole;
  if (!/^\p{Ll}/u.test(right) || spellings.has(`${left}-${right}`.toLowerCase())) return hyphenated;
  if (spellings.has(`${left}${right}`.toLowerCase())) return whole;
  return KEEPS_HYPHEN.test(left) ? hyphenated : whole;
}
