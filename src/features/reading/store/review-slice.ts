import type { History, HistoryOperation } from '../../../review/history';
import { unlink } from '../../../review/relink';
import type { Get, ReviewSlice, Update } from './state';

/** Where the reader's work is held: the screen shows it and adds to it. */
export interface ReviewRecord {
  readonly getState: () => { readonly history: History };
  readonly subscribe: (listener: () => void) => () => void;
  readonly apply: (operation: HistoryOperation) => void;
}

export function createReviewSlice(update: Update, get: Get, record: ReviewRecord, readOnly: boolean): ReviewSlice {
  return {
    history: record.getState().history,
    setHistory: (history) => update({ history }),
    readOnly,
    message: { words: '', nth: 0 },
    // A letter in a note tells nothing, and nothing is drawn for it.
    announce: (words) =>
      update(({ message }) => (words || message.words ? { message: { words, nth: message.nth + 1 } } : {})),
    apply(operation) {
      const { announce } = get();
      if (readOnly) return announce('This file is only read: a newer version of Parallax wrote it.');
      record.apply(operation);
      announce(doneWords(operation));
    },
    unlink: (link) => get().apply(unlink(get().index.comparison, link)),
    writing: null,
    setWriting: (writing) => update({ writing }),
    addNote(target) {
      if (readOnly) return get().apply({ type: 'rest' });
      const id = crypto.randomUUID();
      const time = new Date().toISOString();
      record.apply({
        type: 'add-note',
        note: { id, ...target, text: '', tags: [], star: false, colour: null, created: time, changed: time },
      });
      update({ writing: id });
    },
  };
}

function doneWords(operation: HistoryOperation): string {
  switch (operation.type) {
    case 'relink':
      return operation.together.length === 0 ? 'Unlinked.' : operation.together.length > 1 ? 'Split.' : 'Linked.';
    case 'reject':
      return 'Rejected: it is no longer shown.';
    case 'restore':
      return 'Restored.';
    case 'delete-note':
      return 'Note deleted.';
    case 'undo':
      return 'Undone.';
    case 'redo':
      return 'Done again.';
    default:
      return '';
  }
}
