import { marksOf } from './marks';
import { placeOf } from './place';
import type { Piece } from './walk';

/** Headings of these levels may be a headline, the highest first. */
const LEVELS = ['h1', 'h2'] as const;
const NOT_OF_THE_STORY = /navigation|footer|dialog|hidden|box|links/;

/** The piece that is the headline: a heading that says what the page calls itself, else the first of the highest level; −1 for none. */
export function findTitle(pieces: readonly Piece[], titles: readonly string[]): number {
  const levels = LEVELS.map((level) =>
    pieces.flatMap((piece, k) => (placeOf(piece.element)[level] && !isAside(piece) ? [k] : [])),
  );
  const nearest = (k: number) => most(titles.map((title) => likeness(title, pieces[k]?.text ?? '')));
  const named = levels.flat().reduce((best, k) => (nearest(k) > (best < 0 ? 0 : nearest(best)) ? k : best), -1);
  return named >= 0 ? named : (levels[0]?.[0] ?? -1);
}

export function isSameLine(one: string, other: string): boolean {
  return key(one) === key(other);
}

/** How well a title names a line: it is the line, begins with it (and goes on with the outlet), or has it somewhere. */
function likeness(title: string, line: string): number {
  const [whole, part] = [key(title), key(line)];
  if (part === '') return 0;
  if (whole === part) return 3;
  if (whole.startsWith(`${part} `)) return 2;
  return part.length >= 15 && whole.includes(part) ? 1 : 0;
}

function most(values: readonly number[]): number {
  return values.reduce((best, value) => Math.max(best, value), 0);
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
