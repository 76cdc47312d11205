import { plain } from '../known';
import { marksOf } from './marks';
import { placeOf } from './place';
import type { Piece } from './walk';

/** Headings of these levels may be a headline, the highest first. */
const LEVELS = ['h1', 'h2'] as const;
const NOT_OF_THE_STORY = /navigation|footer|dialog|hidden|box|links/;
/** How well a title must name a line that is no heading. */
const SURELY = 3;
const FEWEST_WORDS = 3;
/** A stated title that is so much of a headline is the headline without its label. */
const MOSTLY = 0.6;
/** Words of an outlet's name, at most. */
const LONGEST_OUTLET = 6;
const SEPARATOR = /\s[|–—·•«»:-]{1,2}\s|\s?[|•·]\s?/g;
/** Behind one of these words and a stroke comes the headline. */
const LABEL =
  /^(?:opinion|analysis|exclusive|editorial|comment|commentary|column|review|interview|live|watch|video|podcast|breaking|explainer|meinung|kommentar|analyse|exklusiv|opinión|análisis|exclusiva|tribune|opinione|analisi|opinião|análise)\s?[|:]\s/i;

/**
 * The piece that is the headline: a heading that says what the page calls itself, else a line that does, else the first heading of the
 * highest level that is no name of the outlet or a section; −1 for none.
 */
export function findTitle(pieces: readonly Piece[], titles: readonly string[], outlet: string | null = null): number {
  const isOutlet = (k: number) => outlet !== null && isSameLine(pieces[k]?.text ?? '', outlet);
  const levels = LEVELS.map((level) =>
    pieces.flatMap((piece, k) => (placeOf(piece.element)[level] && !isAside(piece) && !isOutlet(k) ? [k] : [])),
  );
  const nearest = (k: number) => most(titles.map((title) => likeness(title, pieces[k]?.text ?? '')));
  const best = (among: readonly number[]) =>
    among.reduce((found, k) => (nearest(k) > (found < 0 ? 0 : nearest(found)) ? k : found), -1);
  const named = best(levels.flat());
  if (named >= 0 && nearest(named) >= SURELY) return named;
  const line = pieces.findIndex(
    (piece, k) =>
      nearest(k) >= SURELY && wordsOf(piece.text) > FEWEST_WORDS && !isOutlet(k) && marksOf(piece).length === 0,
  );
  const [first = []] = levels;
  if (line >= 0 && (named < 0 || !first.includes(named))) return line;
  if (named >= 0) return named;
  const isLong = (k: number) => wordsOf(pieces[k]?.text ?? '') >= FEWEST_WORDS;
  return first.find(isLong) ?? (titles.length === 0 || first.length === 1 ? (first[0] ?? -1) : -1);
}

/**
 * A report's title: the headline as the page shows it, without a label that only it has; else the first title that is stated, without the
 * outlet. Null where there is neither.
 */
export function titleText(
  headline: string | null,
  titles: readonly string[],
  outlets: readonly string[],
): string | null {
  const stated = titles
    .map((title) => withoutOutlet(title, outlets).replace(LABEL, ''))
    .filter((title) => title !== '' && !outlets.some((outlet) => isSameLine(title, outlet)));
  if (headline === null) return plain(stated[0]);
  const line = key(headline);
  const within = stated.find((title) => {
    const own = key(title);
    return (
      own !== line && own.length >= line.length * MOSTLY && (line.endsWith(` ${own}`) || line.startsWith(`${own} `))
    );
  });
  return plain(within ?? headline.replace(LABEL, ''));
}

/**
 * The name of the outlet that a page's title has behind its headline; null where it has none. Where the headline is another, the last part
 * is one if it is short, and each of its words has a capital.
 */
export function outletBehind(title: string | null, headlines: readonly string[]): string | null {
  const parts = (title ?? '').split(SEPARATOR).filter(Boolean);
  const last = plain(parts.at(-1));
  if (!title || parts.length < 2 || last === null || wordsOf(last) > LONGEST_OUTLET) return null;
  const isBehind = headlines.some((line) => key(title).startsWith(`${key(line)} `) && !key(line).endsWith(key(last)));
  const isName =
    wordsOf(last) <= 4 &&
    last.split(' ').every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|de|del|la|der|die|das)$/u.test(word));
  return isBehind || (isName && wordsOf(parts[0] ?? '') > FEWEST_WORDS) ? last : null;
}

export function isSameLine(one: string, other: string): boolean {
  return key(one) === key(other);
}

function withoutOutlet(title: string, outlets: readonly string[]): string {
  const separators = [...title.matchAll(SEPARATOR)];
  const isOutlet = (part: string) => outlets.some((outlet) => isSameLine(part, outlet));
  const last = separators.findLast(({ index, 0: sign }) => isOutlet(title.slice(index + sign.length)));
  if (last) return withoutSections(title.slice(0, last.index));
  const first = separators[0];
  return first && isOutlet(title.slice(0, first.index)) ? title.slice(first.index + first[0].length) : title;
}

/** Between headline and outlet stand the names of sections: “Headline | World | The Courier”. */
function withoutSections(title: string): string {
  const parts = title.split(/\s?\|\s?/);
  const [headline = title] = parts;
  return parts.length > 1 && wordsOf(headline) > FEWEST_WORDS ? headline : title;
}

/** How well a title names a line: it is the line, begins with it (and goes on with the outlet), has it somewhere, or most of its words. */
function likeness(title: string, line: string): number {
  const [whole, part] = [key(title), key(line)];
  if (part === '') return 0;
  if (whole === part) return 4;
  if (whole.startsWith(`${part} `)) return part.length >= 15 || part.length * 2 >= whole.length ? 3 : 1;
  if ((part.length >= 15 && whole.includes(part)) || (whole.length >= 15 && part.includes(whole))) return 2;
  const [ours, theirs] = [new Set(whole.split(' ')), new Set(part.split(' '))];
  const shared = [...theirs].filter((word) => ours.has(word)).length;
  return shared >= FEWEST_WORDS && shared >= Math.min(ours.size, theirs.size) * MOSTLY ? 1 : 0;
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0);
}

function wordsOf(text: string): number {
  const words = key(text).split(' ').length;
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
    ? Math.max(words, text.length / 2)
    : words;
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isAside(piece: Piece): boolean {
  return marksOf(piece).some(({ byName, reason }) => !byName && NOT_OF_THE_STORY.test(reason));
}
