import type { Bound } from '../../model/values';

/** What stands before a number and says how near it is; of those that fit, the one that begins first is meant (“no more than”). */
const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  [
    'more',
    /(?:\b(?:(?:(?:just|slightly|well|far|a little) )?(?:more than|over|above|in excess of|north of)|greater than|at least|at a minimum|a minimum of|no fewer than|no less than|not less than|upwards? of|exceed(?:s|ed|ing)|topp(?:ed|ing))|>)\s*$/i,
  ],
  [
    'less',
    /(?:\b(?:(?:(?:just|slightly|well|far|a little) )?(?:less than|fewer than|under|below|short of)|up to|at most|a maximum of|no more than|not more than|as (?:many|much) as)|<)\s*$/i,
  ],
  [
    'about',
    /(?:\b(?:about|around|some|roughly|approximately|circa|nearly|almost|close to|an? estimated|estimated|more or less|an average of|the order of)|~|≈)\s*$/i,
  ],
];
const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['more', /^(?:\+(?!\d)|-plus\b|\s(?:or more|or above|and above|at least)\b)/i],
  ['less', /^\s(?:or less|or fewer|or below|or under|at most)\b/i],
  ['about', /^\s(?:or so)\b/i],
];
const LONGEST = 32;

/** How near a number from `start` to `end` is said to be, and where the words that say so begin and end. */
export function boundOf(text: string, start: number, end: number): { bound: Bound; start: number; end: number } {
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  const [first] = BEFORE.flatMap(([bound, words]) => {
    const at = before.search(words);
    return at < 0 ? [] : [{ bound, start: from + at, end }];
  }).sort((x, y) => x.start - y.start);
  if (first) return first;
  const after = text.slice(end, end + LONGEST);
  for (const [bound, words] of AFTER) {
    const found = words.exec(after);
    if (found) return { bound, start, end: end + found[0].length };
  }
  return { bound: 'exact', start, end };
}
