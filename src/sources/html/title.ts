import { marksOf } from './marks';
import type { Piece } from './walk';

/** Headings of these levels may be a headline, the highest first. */
const LEVELS = ['h1', 'h2'] as const;
const NOT_OF_THE_STORY = /navigation|footer|dialog|hidden|box|links/;

/** The piece that is the headline: a heading that says what the page calls itself, else the first of the highest level; −1 for none. */
export function findTitle(pieces: readonly Piece[], titles: readonly string[]): number {
  const levels = LEVELS.map((level) =>
    pieces.flatMap((piece, k) => (piece.element.closest(level) && !isAside(piece) ? [k] : [])),
  );
  const named = levels.flat().find((k) => titles.some((title) => names(title, pieces[k]?.text ?? '')));
  return named ?? levels[0]?.[0] ?? -1;
}

export function isSameLine(one: string, other: string): boolean {
  return key(one) === key(other);
}

/** A title that is this line, or this line with the outlet before or behind it. */
function names(title: string, line: string): boolean {
  const [whole, part] = [key(title), key(line)];
  return whole === part || (part.length >= 15 && whole.includes(part));
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
