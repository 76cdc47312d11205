import type { PageWords } from '../../languages/pack';
import type { Verdict } from './found';
import type { Paragraph } from './paragraphs';

/** Characters of the shortest paragraph that shows that the story has begun. */
const PROSE = 80;
/** Characters of the longest date that is written with a full stop. */
const SHORT_DATE = 40;
/** Words of the longest line of a menu. */
const MENU_WORDS = 3;

const ends = (text: string) => /[.!?…][”"’'»«“‹›)\]*_]*$/.test(text);
const countWords = (text: string) => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;

/**
 * Folds what a page shows above a story that was copied with it, line by line: its menu, the kind of the report, who wrote it without
 * “By”, and when.
 */
export function foldHead(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  page: PageWords,
) {
  const prose = texts.findIndex((own, k) => !verdicts[k] && own.length >= PROSE && ends(own));
  const body = prose < 0 ? texts.length : prose;
  foldMenu(texts.slice(0, body), verdicts, page);
  for (let k = 0; k < body; k++) {
    const own = texts[k] ?? '';
    if (verdicts[k] || paragraphs[k]?.heading || !page.label.test(own)) continue;
    if (k + 1 < texts.length) verdicts[k] = { kind: 'furniture', reason: { code: 'page-furniture' } };
  }
  const title = verdicts.indexOf(null);
  for (let k = title + 1; k < body && title >= 0; k++) {
    if (!verdicts[k] && isDateLine(texts[k] ?? '', page))
      verdicts[k] = { kind: 'dateline', reason: { code: 'publication-line' } };
  }
  for (let k = title + 1; k < body && title >= 0; k++) {
    const below = verdicts[k + 1]?.kind === 'dateline' && paragraphs[k + 1]?.group === paragraphs[k]?.group;
    if (!verdicts[k] && isNameLine(texts[k] ?? '', page, below))
      verdicts[k] = { kind: 'byline', reason: { code: 'byline' } };
  }
}

/** The short lines at the very beginning, where some of them lead past a menu or to an account. */
function foldMenu(head: readonly string[], verdicts: (Verdict | null)[], page: PageWords) {
  const isMenu = (own: string) => page.menu.test(own) || page.control.test(own);
  const long = head.findIndex((own, k) => !verdicts[k] && !isMenu(own) && countWords(own) > MENU_WORDS);
  const end = long < 0 ? head.findLastIndex(isMenu) + 1 : long;
  if (!head.slice(0, end).some((own) => page.menu.test(own))) return;
  for (let k = 0; k < end; k++) verdicts[k] ??= { kind: 'furniture', reason: { code: 'page-controls' } };
}

/** A day or an hour with next to nothing beside it: “Marlow | 04 MAR 2025 - 14:20 CET”, “The Marlow Courier, 4 March 2025”. */
function isDateLine(own: string, page: PageWords): boolean {
  const short = own.length <= SHORT_DATE ? own.replace(/\.$/, '') : own;
  if (own.length > 100 || ends(short.replace(/\b[ap]\.m\.$/i, '')) || page.findDate(own) === null) return false;
  const others = (own.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3 && !page.isOfDates(word));
  if (others.length <= (/[|•·]/.test(own) ? 2 : 1)) return true;
  return others.length <= 3 && others.every((word) => /^\p{Lu}/u.test(word)) && /^\P{L}{0,3}\d|\d{4}$/u.test(short);
}

/** Names with an office behind them, or alone right above a date: “Nora Velde, Maritime correspondent”. */
function isNameLine(own: string, page: PageWords, isAboveDate: boolean): boolean {
  if (own.length > 120 || ends(own)) return false;
  const authors = page.authors(own, true);
  const [name] = authors;
  if (!name || !own.startsWith(name)) return false;
  const rest = own.slice(name.length);
  if (/^\s?[,|•·(–-]/.test(rest) && page.role.test(rest)) return true;
  return isAboveDate && countWords(own) <= authors.join(' ').split(' ').length + authors.length;
}

/** In a live report, the line of who wrote an entry stands between its hour and its heading. */
export function foldEntryAuthors(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  page: PageWords,
) {
  texts.forEach((own, k) => {
    const isBetween = page.stamp.test(texts[k - 1] ?? '') && paragraphs[k + 1]?.group === paragraphs[k]?.group;
    if (verdicts[k] || !isBetween || ends(texts[k + 1] ?? '') || own.length > 60) return;
    if (page.authors(own, true)[0] === own) verdicts[k] = { kind: 'byline', reason: { code: 'byline' } };
  });
}
