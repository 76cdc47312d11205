import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** Text on one baseline of one page. All lengths in points, from the top left of the page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
}

/** A gap wider than this, in ems, may be the space between columns; no word space is, but in badly justified text. */
const GUTTER = 0.8;
/** A gap wider than this, in ems, is a space, though the file has no character for it. */
const SPACE = 0.12;
/** A gap narrower than this, in ems, is none, though pdf.js says that a space was drawn: the next text was drawn over it. */
const NO_SPACE = 0.1;
/** How far, in ems, a raised or lowered character may be from its line. */
const RAISED = 0.45;

/** Single characters with a space between each two. */
const LETTERS_APART = /^\s*\S(?: \S)*\s*$/u;
/** Fewer letters apart may be initials, grades, or the columns of a table. */
const FEWEST_LETTERS = 6;

type Matrix = readonly number[];

/** The pieces of text of a page as they were placed, with `viewport` turning them upright and the right way round. */
export function placed(items: readonly TextItem[], viewport: Matrix): Line[] {
  return items.flatMap(({ str, transform, width }) => {
    if (!/\S/.test(str)) return [];
    const [a = 1, b = 0, , d = 0, x = 0, y = 0] = transform as number[];
    const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport;
    const left = va * x + vc * y + ve;
    const size = Math.hypot(a, b) || Math.abs(d) || 1;
    return [{ text: str, left, right: left + width, baseline: vb * x + vd * y + vf, size }];
  });
}

/** Joins what stands on one baseline, as far as no gap parts it that may be a gutter; from top to bottom. */
export function linesOf(pieces: readonly Line[]): Line[] {
  return rowsOf(pieces).flatMap((row) => joinRow(closedUp(row), (gap, size) => gap <= GUTTER * size));
}

/** A row in which spaces stand between the letters of each word, as in a headline set wide, without them. */
function closedUp(row: readonly Line[]): readonly Line[] {
  const letters = row.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const wide = row.every(({ text }) => LETTERS_APART.test(text)) && row.some(({ text }) => text.length >= 5);
  return wide && letters >= FEWEST_LETTERS
    ? row.map((piece) => ({ ...piece, text: piece.text.replaceAll(' ', '') }))
    : row;
}

/** Joins all that stands on one baseline. */
export function wholeLines(lines: readonly Line[]): Line[] {
  return rowsOf(lines).flatMap((row) => joinRow(row, () => true));
}

export function rowsOf(pieces: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.baseline - other.baseline || one.left - other.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first && Math.abs(piece.baseline - first.baseline) <= RAISED * Math.min(first.size, piece.size);
    if (row && near) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** The smallest of many; there may be more than a call takes arguments. */
export function least(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

export function most(values: readonly number[]): number {
  return -least(values.map((value) => -value));
}

function joinRow(row: readonly Line[], together: (gap: number, size: number) => boolean): Line[] {
  const lines: Line[] = [];
  for (const piece of [...row].sort((one, other) => one.left - other.left)) {
    const last = lines.at(-1);
    const gap = last ? piece.left - last.right : 0;
    if (last && together(gap, Math.max(last.size, piece.size))) lines[lines.length - 1] = joined(last, piece, gap);
    else lines.push(piece);
  }
  return lines;
}

/** Chromium draws a space for a soft hyphen where no line ends, then the rest of the word over it. */
function isSpace(line: Line, piece: Line, gap: number): boolean {
  const drawn = /\s$/.test(line.text) || /^\s/.test(piece.text);
  return drawn ? Math.abs(gap) >= NO_SPACE * line.size : gap > SPACE * line.size;
}

function joined(line: Line, piece: Line, gap: number): Line {
  const longer = piece.text.length > line.text.length ? piece : line;
  return {
    text: `${line.text.trimEnd()}${isSpace(line, piece, gap) ? ' ' : ''}${piece.text.trimStart()}`,
    left: line.left,
    right: Math.max(line.right, piece.right),
    baseline: longer.baseline,
    size: longer.size,
  };
}
