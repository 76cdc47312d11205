import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { closedUp, type Drawn, inWords, isApart, mayBeApart } from './apart';
import type { Line } from './line';

export type { Line };

/** A gap wider than this, in ems, may be the space between columns; no word space is, but in badly justified text. */
const GUTTER = 0.8;
/** A gap wider than this, in ems, is a space, though the file has no character for it. */
const SPACE = 0.12;
/** A gap narrower than this, in ems, is none, though pdf.js says that a space was drawn: the next text was drawn over it. */
const NO_SPACE = 0.1;
/** How far, in ems, a raised or lowered character may be from its line. */
const RAISED = 0.45;

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

/**
 * Joins what stands on one baseline, as far as no gap parts it that may be a gutter; from top to bottom. `drawn` tells the words of letters
 * that stand apart; null where none do.
 */
export function linesOf(pieces: readonly Line[], drawn: Drawn | null = null): Line[] {
  const rows = rowsOf(pieces).map((row) => [...row].sort((one, other) => one.left - other.left));
  const apart = new Set(rows.filter(isApart));
  const sizes = new Set([...apart].map((row) => row[0]?.size));
  return rows.flatMap((row) => {
    // The last words of a headline may be few letters.
    const isRest = mayBeApart(row) && sizes.has(row[0]?.size);
    const whole = drawn && (apart.has(row) || isRest) ? inWords(row, drawn) : null;
    if (whole) return [whole];
    const own = drawn ? row.map((piece) => (isApart([piece]) ? (inWords([piece], drawn) ?? piece) : piece)) : row;
    return joinRow(closedUp(own), (gap, size) => gap <= GUTTER * size);
  });
}

/** Whether some words of a page may have been drawn with their letters apart. */
export function hasLettersApart(pieces: readonly Line[]): boolean {
  return rowsOf(pieces).some((row) => isApart(row) || row.some((piece) => isApart([piece])));
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
