import type { Line } from './line';

/** What a page draws, glyph after glyph, as pdf.js hands it on: shapes of letters, and how far the next is moved, in thousandths of an em. */
export type Glyphs = readonly (number | { readonly unicode?: string })[];

/** The letters of a page in the order in which they are drawn, with the spaces between words. */
export interface Drawn {
  readonly text: string;
  /** Without spaces, and where in `text` each of its characters stands. */
  readonly letters: string;
  readonly at: readonly number[];
}

/** Farther from the usual than this, in thousandths of an em, the next letter begins a word. */
const WORD_GAP = 180;
/** In words set apart letter by letter a run between spaces has no more letters than this, on the average. */
const MOST_LETTERS = 2;
/** No more than this where other words in type of this size are so. */
const MOST_OF_REST = 2.5;
/** Single characters with a space between each two. */
const LETTERS_APART = /^\s*\S(?: \S)*\s*$/u;
/** Fewer letters apart may be initials, grades, or the columns of a table. */
const FEWEST_LETTERS = 6;
/** Where each letter was placed by itself, the widest gap between letters of one word, of the usual one. */
const EVEN = 1.6;

const letterCount = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
const compact = (text: string) => text.replace(/\s+/g, '');

/** The text that these glyphs draw: with the spaces among them, and where the next letter is moved farther than is usual. */
export function drawnText(runs: readonly Glyphs[]): Drawn {
  const text = runs.map(runText).join('');
  const at: number[] = [];
  for (let k = 0; k < text.length; k++) if (!/\s/.test(text.charAt(k))) at.push(k);
  return { text, letters: compact(text), at };
}

function runText(glyphs: Glyphs): string {
  const moves = glyphs.slice(0, -1).flatMap((glyph, k) => {
    if (typeof glyph === 'number') return [];
    const next = glyphs[k + 1];
    return [typeof next === 'number' ? next : 0];
  });
  const usual = median(moves);
  return glyphs
    .map((glyph) =>
      typeof glyph !== 'number'
        ? (glyph.unicode ?? '')
        : Math.abs(glyph - usual) > WORD_GAP && glyph < usual
          ? ' '
          : '',
    )
    .join('');
}

/** Whether the words of a row look as if spaces stood between their letters. */
export function isApart(row: readonly Line[]): boolean {
  const runs = runsOf(row);
  const letters = letterCount(runs.join(''));
  return letters >= FEWEST_LETTERS && letters <= runs.length * MOST_LETTERS;
}

/** Whether a row of few letters looks like the end of a headline that stands apart. */
export function mayBeApart(row: readonly Line[]): boolean {
  const runs = runsOf(row);
  return letterCount(runs.join('')) <= runs.length * MOST_OF_REST;
}

function runsOf(row: readonly Line[]): string[] {
  return row.flatMap(({ text }) => text.split(/\s+/).filter((run) => /\p{L}/u.test(run)));
}

/**
 * A row whose letters stand apart, in words as they were drawn; null where the page draws no such letters one after the other, or nothing
 * tells words from columns.
 */
export function inWords(row: readonly Line[], { text, letters, at }: Drawn): Line | null {
  const [first, last] = [row[0], row.at(-1)];
  const sought = compact(row.map((piece) => piece.text).join(''));
  const start = letters.indexOf(sought);
  const [from, to] = [at[start], at[start + sought.length - 1]];
  if (!first || !last || from === undefined || to === undefined) return null;
  const words = text.slice(from, to + 1).replace(/\s+/g, ' ');
  if (row.every((piece) => piece.text.trim().length === 1) && !words.includes(' ') && !isEven(row)) return null;
  return { ...first, text: words, right: last.right };
}

function isEven(row: readonly Line[]): boolean {
  const gaps = row.slice(1).map(({ left }, k) => left - (row[k] as Line).right);
  return gaps.every((gap) => gap <= EVEN * median(gaps));
}

/** Whether all words of a row are single characters with a space between each two. */
function areApart(row: readonly Line[]): boolean {
  return row.every(({ text }) => LETTERS_APART.test(text));
}

/** A row in which spaces stand between the letters of each word, as in a headline set wide, without them. */
export function closedUp(row: readonly Line[]): readonly Line[] {
  const letters = row.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const wide = areApart(row) && row.some(({ text }) => text.length >= 5);
  return wide && letters >= FEWEST_LETTERS
    ? row.map((piece) => ({ ...piece, text: piece.text.replaceAll(' ', '') }))
    : row;
}

/** The middle one of many; 0 of none. */
function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
