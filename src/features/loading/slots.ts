import type { SourceText } from '../../engine/input';
import type { Side } from '../../engine/model';
import type { Read } from '../../sources/accept';

/** A report that is ready to be compared, and what its slot says of it. */
export interface Filled {
  readonly name: string;
  readonly source: SourceText;
  readonly words: number;
  readonly beginning: string;
}

/** The place for one report. A text that could not be read leaves the one before it where it is. */
export interface Slot {
  readonly filled: Filled | null;
  readonly problem: string | null;
}

export type Slots = Readonly<Record<Side, Slot>>;

export type SlotAction =
  | { readonly type: 'read'; readonly side: Side; readonly name: string; readonly read: Read }
  | { readonly type: 'remove'; readonly side: Side };

const EMPTY: Slot = { filled: null, problem: null };
const BEGINNING = 520;

export const EMPTY_SLOTS: Slots = { a: EMPTY, b: EMPTY };

export function slotsReducer(slots: Slots, action: SlotAction): Slots {
  const before = slots[action.side];
  const after = action.type === 'remove' ? EMPTY : afterReading(before, action.name, action.read);
  return { ...slots, [action.side]: after };
}

/** Why the two can't be compared yet; null when they can. */
export function waitingFor({ a, b }: Slots): string | null {
  if (a.filled && b.filled) return null;
  if (!a.filled && !b.filled) return 'Waiting for both reports';
  return `Waiting for report ${a.filled ? 'B' : 'A'}`;
}

export function sameText({ a, b }: Slots): boolean {
  return a.filled !== null && b.filled !== null && a.filled.source.text === b.filled.source.text;
}

function afterReading(before: Slot, name: string, read: Read): Slot {
  return read.ok ? { filled: filled(name, read.source), problem: null } : { ...before, problem: read.problem.message };
}

function filled(name: string, source: SourceText): Filled {
  return {
    name,
    source,
    words: source.text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    beginning: beginningOf(source.text.trim()),
  };
}

/** As much as a glance takes in, cut between words. */
function beginningOf(text: string): string {
  if (text.length <= BEGINNING) return text;
  return `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')} …`;
}
