import type { AlignedLink } from '../align/align';
import type { Link, Report } from '../model';
import { diff } from './diff';
import { editsOf } from './edits';
import { wordPairs } from './pairs';
import { tidy } from './tidy';
import { wordsOf } from './words';

/** Works out a link's wording: correct first (`diff`), then readable (`tidy`). */
export function word(link: AlignedLink, [left, right]: readonly [Report, Report]): Link {
  const a = wordsOf(left, link.a);
  const b = wordsOf(right, link.b);
  const hunks = diff(
    a.map(({ code }) => code),
    b.map(({ code }) => code),
  );
  return { ...link, words: wordPairs(hunks, a, b), edits: editsOf(tidy(hunks, a), a, b) };
}
