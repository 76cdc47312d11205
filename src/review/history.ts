import type { ReaderWork } from '../model/review';
import { applyOperation, type Operation } from './operations';

/** What the reader has done, with what can be undone and redone. JSON-safe. */
export interface History {
  /** Oldest first, at most {@link MOST_UNDONE}. */
  readonly past: readonly ReaderWork[];
  readonly present: ReaderWork;
  /** Next first. */
  readonly future: readonly ReaderWork[];
  /** The note that is being typed: its letters are undone together. */
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
 * Applies an operation. The same operations from the same history give the same: that is how two tabs on one comparison
 * agree. What changes nothing can't be undone.
 */
export function applyToHistory(history: History, operation: HistoryOperation): History {
  const { past, present, future } = history;
  if (operation.type === 'rest') return history.typing === null ? history : { ...history, typing: null };
  if (operation.type === 'undo') {
    const before = past.at(-1);
    if (!before) return history;
    return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: null };
  }
  if (operation.type === 'redo') {
    const [next, ...rest] = future;
    if (!next) return history;
    return { past: [...past, present], present: next, future: rest, typing: null };
  }
  const next = applyOperation(present, operation);
  if (next === present) return history;
  const typing = typedIn(operation);
  const goesOn = operation.type === 'change-note' && typing !== null && typing === history.typing;
  return { past: goesOn ? past : [...past, present].slice(-MOST_UNDONE), present: next, future: [], typing };
}

/** The note whose text a operation writes; a new one begins to be written with what is typed next. */
function typedIn(operation: Operation): string | null {
  if (operation.type === 'add-note') return operation.note.id;
  return operation.type === 'change-note' && operation.change.text !== undefined ? operation.id : null;
}
