import { type Line, wholeLines } from './lines';

/** Fewer lines than this on a side of a gap are no column. */
const FEWEST = 3;
/** Headlines and pictures may run across a gutter, in this share of the lines. */
const MOST_ACROSS = 0.35;
/** No page of prose has as many; the search for gutters would take too long. */
const MOST_LINES = 2_000;

/** The lines of a page in the columns they stand in, in reading order: what runs across parts what is above it from what is below. */
export function columnsOf(lines: readonly Line[]): Line[][] {
  const gutter = lines.length > MOST_LINES ? null : findGutter(lines);
  if (gutter === null) return lines.length > 0 ? [wholeLines(lines)] : [];
  const columns: Line[][] = [];
  let band: Line[] = [];
  let across: Line[] = [];
  const endBand = () => {
    const [left, right] = [band.filter((line) => line.right <= gutter), band.filter((line) => line.right > gutter)];
    columns.push(...columnsOf(left), ...columnsOf(right));
    band = [];
  };
  const endAcross = () => {
    if (across.length > 0) columns.push(wholeLines(across));
    across = [];
  };
  for (const line of [...lines].sort((one, other) => one.baseline - other.baseline)) {
    if (isAcross(line, gutter)) {
      if (band.length > 0) endBand();
      across.push(line);
    } else {
      endAcross();
      band.push(line);
    }
  }
  endAcross();
  if (band.length > 0) endBand();
  return columns;
}

/** Where a line from top to bottom meets the fewest lines and has columns on both sides; null for none. */
function findGutter(lines: readonly Line[]): number | null {
  let best: { at: number; across: number } | null = null;
  for (const { right, size } of lines) {
    const at = right + size * 0.3;
    const across = lines.filter((line) => isAcross(line, at)).length;
    if (across > lines.length * MOST_ACROSS || (best && across >= best.across)) continue;
    const [before, behind] = [lines.filter((line) => line.right <= at), lines.filter((line) => line.left >= at)];
    if (before.length >= FEWEST && behind.length >= FEWEST && sideBySide(before, behind)) best = { at, across };
  }
  return best?.at ?? null;
}

function isAcross({ left, right }: Line, at: number): boolean {
  return left < at && right > at;
}

/** Whether both have some lines at the same height. */
function sideBySide(one: readonly Line[], other: readonly Line[]): boolean {
  const [top, bottom] = [Math.max(topOf(one), topOf(other)), Math.min(bottomOf(one), bottomOf(other))];
  const within = (lines: readonly Line[]) =>
    lines.filter(({ baseline }) => baseline >= top - 1 && baseline <= bottom + 1).length;
  return within(one) >= FEWEST - 1 && within(other) >= FEWEST - 1;
}

function topOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({ baseline }) => baseline));
}

function bottomOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ baseline }) => baseline));
}
