import type { ReaderWork } from '../model/review';
import { applyOperation, type Operation } from './operations';

/** What the reader has done, with what can be undone and redone. JSON-safe. */
export interface History {
  /** Oldest first, at most {@link MOST_UNDONE}. */
  readonly past: readonly ReaderWork[];
  readonly present: ReaderWork;
  /** Next first. */
  readonly future: readonly ReaderWork[];
  /** The note that is being typed: its letters are one step. */
  readonly typing: string | null;
}

export type HistoryOperation =
  | Operation
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'rest' };

/** How many operations can be undone. */
export const MOST_UNDONE = 100;

export const NO_WORK: ReaderWork = { notes: [], rejected: [], unlinked: [], linked: [] };

export function historyOf(present: ReaderWork): History {
  return { past: [], present, future: [], typing: null };
}

/**
 * One step of the reader. The same operations from the same history give the same: that is how two windows on one comparison
 * agree. What changes nothing is no step.
 */
export function applyToHistory(history: History, own: HistoryOperation): History {
  const { past, present, future } = history;
  if (own.type === 'rest') return history.typing === null ? history : { ...history, typing: null };
  if (own.type === 'undo') {
    const before = past.at(-1);
    if (!before) return history;
    return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null };
  }
  if (own.type === 'redo') {
    const [next, ...rest] = future;
    if (!next) return history;
    return { past: [...past, present], present: next, future: rest, typing: null };
  }
  const next = applyOperation(present, own);
  if (next === present) return history;
  const typing = typedIn(own);
  const goesOn = own.type === 'change-note' && typing !== null && typing === history.typing;
  return { past: goesOn ? past : [...past, present].slice(-MOST_UNDONE), present: next, future: [], typing };
}

/** The note whose text a operation writes; a new one begins to be written with what is typed next. */
function typedIn(own: Operation): string | null {
  if (own.type === 'add-note') return own.note.id;
  return own.type === 'change-note' && own.change.text !== undefined ? own.id : null;
}
