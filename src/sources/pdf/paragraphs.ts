import { joinLines, type Spellings } from './hyphens';
import { type Line, least, most } from './lines';

export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  /** The share of its column's width that its first line takes. */
  readonly fills: number;
  /** Of the page it begins on, from 0. */
  readonly page: number;
  readonly bullet: boolean;
}

export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

/** What is usual in a document. */
export interface Measures {
  /** Font size of most of the text. */
  readonly size: number;
  /** From one baseline to the next, in font sizes. */
  readonly pitch: number;
}

interface Open {
  text: string;
  lines: Line[];
  page: number;
  fills: number;
  bullet: boolean;
}

const BULLET = /^[•‣▪▸◦●·∙■]\s*/u;
const SENTENCE_END = /[.!?…:]["”’'»)\]]*$/;

export function measure(columns: readonly Column[]): Measures {
  const all = columns.flatMap(({ lines }) => lines);
  const size = mostCommon(all.map((line) => [Math.round(line.size * 2) / 2, line.text.length])) || 10;
  const pitches = columns.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, k): [number, number][] => {
      const before = lines[k] as Line;
      const step = (line.baseline - before.baseline) / line.size;
      return Math.abs(line.size - size) < 1 && step > 0.7 && step < 3 ? [[Math.round(step * 20) / 20, 1]] : [];
    }),
  );
  return { size, pitch: mostCommon(pitches) || 1.2 };
}

/** Puts lines together to paragraphs, also across the end of a column or page. */
export function paragraphsOf(columns: readonly Column[], measures: Measures, spellings: Spellings): Paragraph[] {
  const done: Open[] = [];
  for (const { page, lines } of columns) {
    const left = least(lines.map((line) => line.left));
    const right = most(lines.map((line) => line.right));
    lines.forEach((line, k) => {
      const open = done.at(-1);
      const before = lines[k - 1];
      const next = { line, edges: { left, right } };
      const goesOn =
        open && (before ? continuesBelow(open, next, measures) : continuesElsewhere(open, page, line, measures));
      if (open && goesOn) {
        open.text = joinLines(open.text, line.text.trim(), spellings);
        open.lines.push(line);
      } else {
        const text = line.text.trim();
        const fills = (line.right - line.left) / Math.max(1, right - left);
        done.push({ text: text.replace(BULLET, ''), lines: [line], page, fills, bullet: BULLET.test(text) });
      }
    });
  }
  return done.map(({ lines, ...open }) => ({ ...open, lines: lines.length, size: lines[0]?.size ?? 0 }));
}

interface Next {
  readonly line: Line;
  readonly edges: { readonly left: number; readonly right: number };
}

function continuesBelow(open: Open, { line, edges }: Next, { pitch }: Measures): boolean {
  const before = open.lines.at(-1) as Line;
  const step = line.baseline - before.baseline;
  if (!sameSize(before, line) || step > 1.3 * pitch * line.size || BULLET.test(line.text)) return false;
  if (!open.bullet && isRagged(before, line, edges)) return !endedEarly(before, line, edges);
  const indent = (line.left - before.left) / line.size;
  if (open.bullet) return indent > -0.8;
  // An indented line begins a paragraph; one that stands out ends a passage that was indented as a whole.
  if (indent > 0.8) return false;
  if (indent < -0.8 && open.lines.length > 1) return false;
  return !(endsSentence(before.text) && hadRoom(before, line, edges.right));
}

/** Of the font: so far apart two lines still end, or have their middle, at one place. */
const SAME_PLACE = 0.3;
/** Of the font: nearer than this to the edge of its column, a line begins there. */
const AT_EDGE = 0.05;
/** Of the font: no line is indented by more. */
const DEEPEST_INDENT = 4;

/** Whether two lines are set flush right or in the middle, so that where they begin says nothing. */
function isRagged(before: Line, line: Line, { left }: Next['edges']): boolean {
  const near = (distance: number) => Math.abs(distance) <= SAME_PLACE * line.size;
  if (near(line.left - before.left)) return false;
  const offEdge = before.left - left > AT_EDGE * line.size || line.left - before.left > DEEPEST_INDENT * line.size;
  const isCentred = near((line.left + line.right - before.left - before.right) / 2);
  return offEdge && (near(line.right - before.right) || isCentred);
}

/** Whether the first word of a line would still have fitted beside the line before it, wherever that begins. */
function endedEarly(before: Line, line: Line, { left, right }: Next['edges']): boolean {
  const room = right - left - (before.right - before.left);
  return hadRoom({ ...before, right: 0 }, line, room);
}

/** At the top of another column or page: it goes on with what breaks off. */
function continuesElsewhere(open: Open, page: number, line: Line, { size, pitch }: Measures): boolean {
  const before = open.lines.at(-1) as Line;
  const text = line.text.trim();
  // The last line of a headline across columns may be short enough to stand in one.
  const step = line.baseline - before.baseline;
  const below = open.page === page && step > 0 && step <= 1.3 * pitch * line.size;
  if (line.size > size * 1.1) return below && sameSize(before, line);
  if (!sameSize(before, line) || endsSentence(open.text) || BULLET.test(text)) return false;
  return /^\p{Ll}/u.test(text) || (open.lines.length > 1 && !hadRoom(before, line, rightmost(open)));
}

function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-20).trim());
}

/** Whether the first word of a line would still have fitted in the line before it, so that its author ended that one. */
function hadRoom(before: Line, line: Line, right: number): boolean {
  const text = line.text.trim();
  const first = (/^\S+/.exec(text)?.[0].length ?? 0) / Math.max(1, text.length);
  return before.right + first * (line.right - line.left) + line.size < right;
}

function rightmost({ lines }: Open): number {
  return most(lines.map(({ right }) => right));
}

function sameSize(one: Line, other: Line): boolean {
  return Math.abs(one.size - other.size) <= 0.1 * Math.max(one.size, other.size);
}

function mostCommon(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, own) => (own[1] > best[1] ? own : best), [0, 0])[0];
}
