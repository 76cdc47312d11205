import type { Side } from '../../model/report';
import type { Pair, SourceText } from '../../model/source';
import { type Filled, filledWith } from './filled';
import { COMPARED, type Origin } from './origin';

/** The place for one report. A text that could not be read leaves the one before it where it is. */
export interface Slot {
  readonly filled: Filled | null;
  readonly problem: string | null;
  /** What is on its way into the slot. */
  readonly pending: string | null;
}

export type Slots = Readonly<Record<Side, Slot>>;

/** What a file, a pasted text or a link has given. */
export type Taken =
  | { readonly ok: true; readonly origin: Origin; readonly source: SourceText }
  | { readonly ok: false; readonly message: string };

export type SlotAction = { readonly side: Side } & (
  | { readonly type: 'begin'; readonly message: string }
  | { readonly type: 'taken'; readonly taken: Taken; readonly keepEdits?: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'remove' }
  | { readonly type: 'correct'; readonly correction: (filled: Filled) => Filled }
);

const EMPTY: Slot = { filled: null, problem: null, pending: null };

export function slotsWith(compared: Pair | undefined): Slots {
  const slot = (source: SourceText): Slot => ({ ...EMPTY, filled: filledWith(COMPARED, source) });
  return compared ? { a: slot(compared.a), b: slot(compared.b) } : { a: EMPTY, b: EMPTY };
}

export function slotsReducer(slots: Slots, action: SlotAction): Slots {
  return { ...slots, [action.side]: slotReducer(slots[action.side], action) };
}

function slotReducer(slot: Slot, action: SlotAction): Slot {
  if (action.type === 'begin') return { ...slot, problem: null, pending: action.message };
  if (action.type === 'taken') return afterTaking(slot, action.taken, action.keepEdits ?? false);
  if (action.type === 'cancel') return { ...slot, pending: null };
  if (action.type === 'remove') return EMPTY;
  return slot.filled ? { ...slot, filled: action.correction(slot.filled) } : slot;
}

function afterTaking(slot: Slot, taken: Taken, keepEdits: boolean): Slot {
  if (!taken.ok) return { ...slot, problem: taken.message, pending: null };
  const edits = keepEdits ? slot.filled?.edits : undefined;
  return { filled: filledWith(taken.origin, taken.source, edits), problem: null, pending: null };
}

/** Why the two can't be compared yet; null when they can. */
export function waitingFor({ a, b }: Slots): string | null {
  if (a.pending || b.pending) return `Reading report ${a.pending ? 'A' : 'B'}`;
  if (a.filled && b.filled) return null;
  if (!a.filled && !b.filled) return 'Waiting for both reports';
  return `Waiting for report ${a.filled ? 'B' : 'A'}`;
}

export function sameText({ a, b }: Slots): boolean {
  return a.filled !== null && b.filled !== null && a.filled.source.text === b.filled.source.text;
}
