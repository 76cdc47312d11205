import { type Line, least, most, rowsOf, wholeLines } from './lines';

/** Fewer lines than this on a side of a gap are no column. */
const FEWEST = 3;
/** Rows that a gap must part without a break: in badly justified text wide spaces stand above each other, but not for long. */
const LONG = 4;
/** The share of a column's lines that are not indented. */
const LEAST_ALIGNED = 0.4;
/** No page of prose has as many; the search for gutters would take too long. */
const MOST_LINES = 2_000;

type Row = readonly Line[];

/** The lines of a page in the columns they stand in, in reading order: what runs across parts what is above it from what is below. */
export function columnsOf(lines: readonly Line[]): Line[][] {
  if (lines.length === 0) return [];
  const rows = rowsOf(lines);
  const gutter = lines.length > MOST_LINES ? null : findGutter(rows);
  if (gutter === null) return [wholeLines(lines)];
  return runsAt(rows, gutter).flatMap((run) => {
    const own = run.rows.flat();
    if (!run.parted) return [wholeLines(own)];
    return [
      ...columnsOf(own.filter(({ right }) => right <= gutter)),
      ...columnsOf(own.filter(({ right }) => right > gutter)),
    ];
  });
}

/** Where a gap parts the most rows; null for nowhere. */
function findGutter(rows: readonly Row[]): number | null {
  let best: { at: number; parted: number } | null = null;
  for (const at of new Set(rows.flat().map(({ right, size }) => Math.ceil(right + size * 0.2)))) {
    const parted = runsAt(rows, at).reduce((sum, run) => sum + (run.parted ? run.rows.length : 0), 0);
    if (parted > (best?.parted ?? 0)) best = { at, parted };
  }
  return best?.at ?? null;
}

/** Rows in runs that are parted at `at`, and runs that are not. */
function runsAt(rows: readonly Row[], at: number): { parted: boolean; rows: Row[] }[] {
  const runs: { parted: boolean; rows: Row[] }[] = [];
  const add = (parted: boolean, own: Row[]) => {
    const last = runs.at(-1);
    if (last && !parted && !last.parted) last.rows.push(...own);
    else if (own.length > 0) runs.push({ parted, rows: own });
  };
  let open: Row[] = [];
  for (const row of rows) {
    if (!row.some(({ left, right }) => left < at && right > at)) {
      open.push(row);
      continue;
    }
    add(isParted(open, at), open);
    open = [];
    add(false, [row]);
  }
  add(isParted(open, at), open);
  return runs;
}

function isParted(rows: readonly Row[], at: number): boolean {
  if (rows.length < LONG) return false;
  const lines = rows.flat();
  const [before, behind] = [lines.filter(({ right }) => right <= at), lines.filter(({ right }) => right > at)];
  return before.length >= FEWEST && behind.length >= FEWEST && hasEdge(behind) && sideBySide(before, behind);
}

/** Whether many begin at the same place, as lines of a column do, and words behind wide spaces do not. */
function hasEdge(lines: readonly Line[]): boolean {
  const edge = least(lines.map(({ left }) => left));
  const aligned = lines.filter(({ left, size }) => left - edge <= 0.3 * size).length;
  return aligned >= Math.max(2, rowsOf(lines).length * LEAST_ALIGNED);
}

/** Whether both have some lines at the same height. */
function sideBySide(one: readonly Line[], other: readonly Line[]): boolean {
  const [top, bottom] = [Math.max(topOf(one), topOf(other)), Math.min(bottomOf(one), bottomOf(other))];
  const within = (lines: readonly Line[]) =>
    lines.filter(({ baseline }) => baseline >= top - 1 && baseline <= bottom + 1).length;
  return within(one) >= FEWEST - 1 && within(other) >= FEWEST - 1;
}

function topOf(lines: readonly Line[]): number {
  return least(lines.map(({ baseline }) => baseline));
}

function bottomOf(lines: readonly Line[]): number {
  return most(lines.map(({ baseline }) => baseline));
}
