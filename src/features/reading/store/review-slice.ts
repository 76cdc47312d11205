import type { Note } from '../../../model/review';
import type { History, HistoryOperation } from '../../../review/history';
import { isSameFinding } from '../../../review/operations';
import { unlink } from '../../../review/relink';
import { HIGHLIGHT } from '../../../review/reviewed';
import { withWork } from '../../../review/work';
import type { Get, NoteTarget, ReviewSlice, Update } from './state';

/** Where the reader's work is held: the screen shows it and adds to it. */
export interface ReviewRecord {
  readonly getState: () => { readonly history: History };
  readonly subscribe: (listener: () => void) => () => void;
  readonly apply: (operation: HistoryOperation) => void;
}

/** As when the program that served the page has ended. */
const NOT_LOADED = {
  operation: null,
  says: 'Nothing was merged: what merges could not be loaded. Start Parallax again, or reload the page.',
};

export function createReviewSlice(update: Update, get: Get, record: ReviewRecord, readOnly: boolean): ReviewSlice {
  return {
    history: record.getState().history,
    setHistory: (history) => update({ history }),
    readOnly,
    message: { words: '', nth: 0, undoable: false },
    // A letter in a note tells nothing, and nothing is drawn for it.
    announce: (words, undoable = false) =>
      update(({ message }) =>
        words || message.words ? { message: { words, nth: message.nth + 1, undoable: undoable && words !== '' } } : {},
      ),
    apply(operation) {
      const { announce } = get();
      if (readOnly) return announce('This file is only read: a newer version of Parallax wrote it.');
      record.apply(operation);
      announce(doneWords(operation), !['undo', 'redo', 'rest'].includes(operation.type));
    },
    unlink: (link) => get().apply(unlink(get().index.comparison, link)),
    writing: null,
    setWriting: (writing) => update({ writing }),
    addNote(target) {
      if (readOnly) return get().apply({ type: 'rest' });
      const known = target.rule === undefined ? undefined : get().history.present.notes.find(isOn(target));
      if (known) return update({ writing: known.id });
      const id = crypto.randomUUID();
      const time = new Date().toISOString();
      record.apply({
        type: 'add-note',
        note: { id, ...target, text: '', tags: [], star: false, colour: null, created: time, changed: time },
      });
      update({ writing: id });
    },
    async mergeFile(file) {
      const { announce, setSettings } = get();
      const comparison = () => withWork(get().index.comparison, get().history.present);
      const merging = await import('../../../worker/merging').then(
        ({ mergingOf }) => mergingOf(comparison, file),
        () => NOT_LOADED,
      );
      if (merging.operation) record.apply(merging.operation);
      if (merging.operation?.notes.length) setSettings({ tab: 'notes' });
      announce(merging.says, merging.operation !== null);
    },
  };
}

/** Whether a note is on the same finding: there is one on each, which goes on. */
function isOn({ rule = '', a, b }: NoteTarget): (note: Note) => boolean {
  return (note) => note.rule !== undefined && isSameFinding({ rule: note.rule, a: note.a, b: note.b }, { rule, a, b });
}

function doneWords(operation: HistoryOperation): string {
  switch (operation.type) {
    case 'relink':
      return operation.together.length === 0 ? 'Unlinked.' : operation.together.length > 1 ? 'Split.' : 'Linked.';
    case 'reject':
      return operation.rejection.rule.startsWith(HIGHLIGHT)
        ? 'Rejected: it is no longer among what differs most.'
        : 'Rejected: it is no longer shown.';
    case 'restore':
      return 'Restored.';
    case 'star':
      return 'Kept: it stays among the first.';
    case 'unstar':
      return 'No longer kept before the others.';
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
