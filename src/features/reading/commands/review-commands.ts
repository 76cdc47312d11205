import { Copy, Link2, NotebookPen, Scissors, Star, Unlink } from 'lucide-react';
import { editRejectionOf, rejectedIn, rejectionOf } from '../../../review/reviewed';
import { pickFile } from '../../../ui/pick-file';
import { passageWords } from '../../../worker/passage';
import type { Focus } from '../store/focus';
import { isComplete } from '../store/selection';
import type { ReadingState } from '../store/state';
import type { Command } from './command';
import { highlightInFocus, rejectHighlight, toggleStar } from './highlight-work';
import { noteTarget } from './note-target';

/** The reader's work. Of two commands with one key the first that is possible is run. */
export const REVIEW: readonly Command[] = [
  {
    id: 'finish-selection',
    label: ({ selection }) => (selection?.purpose === 'split' ? 'Split' : 'Link these'),
    help: 'while sentences are selected: link them, or split them off',
    keys: ['l', 's'],
    changesWork: true,
    isPossible: ({ selection }) => selection !== null && isComplete(selection),
    run: ({ finishSelection }) => finishSelection(),
  },
  {
    id: 'star',
    label: (state) => (isStarred(state) ? 'No longer keep this difference' : 'Keep this difference'),
    help: 'keep the highlight in focus before all others',
    keys: ['s'],
    icon: Star,
    changesWork: true,
    isOn: isStarred,
    isPossible: (state) => state.selection === null && highlightInFocus(state) !== undefined,
    run(state) {
      const highlight = highlightInFocus(state);
      if (highlight) toggleStar(state, highlight);
    },
  },
  {
    id: 'link',
    label: ({ focus }) => (focus?.link ? 'Change link…' : 'Link…'),
    help: 'link: select sentences, L again to link them',
    keys: ['l'],
    icon: Link2,
    places: ['passage'],
    changesWork: true,
    isPossible: ({ focus }) => focus !== null,
    run: beginLinking,
  },
  {
    id: 'split',
    label: 'Split…',
    help: 'split the passage in focus: select sentences, S again to split them off',
    keys: ['s'],
    icon: Scissors,
    places: ['passage'],
    changesWork: true,
    isPossible: ({ focus }) => isSplittable(focus),
    run: beginSplitting,
  },
  {
    id: 'unlink',
    label: 'Unlink',
    help: 'unlink the passage in focus',
    keys: ['u'],
    icon: Unlink,
    places: ['passage'],
    changesWork: true,
    isPossible: ({ focus }) => Boolean(focus?.link),
    run: ({ focus, unlink }) => focus?.link && unlink(focus.link),
  },
  {
    id: 'note',
    label: 'Note',
    help: 'note on the selected words, or on what is in focus',
    keys: ['n'],
    icon: NotebookPen,
    places: ['passage'],
    changesWork: true,
    run: writeNote,
  },
  {
    id: 'copy',
    label: 'Copy',
    icon: Copy,
    places: ['passage'],
    isPossible: ({ focus }) => focus !== null,
    run: (state) => void copyPassage(state),
  },
  {
    id: 'reject',
    label: 'Reject',
    help: 'reject the highlight, difference or observation in focus',
    keys: ['x', 'r'],
    changesWork: true,
    isPossible: isRejectable,
    run: rejectInFocus,
  },
  {
    id: 'merge',
    label: 'Merge a colleague’s work…',
    help: 'merge a colleague’s work: a saved file, a Word file with comments, or annotations',
    keys: ['m'],
    changesWork: true,
    run: chooseAndMerge,
  },
  {
    id: 'undo',
    label: 'Undo',
    keys: ['Mod+z'],
    changesWork: true,
    isPossible: ({ history }) => history.past.length > 0,
    run: ({ apply }) => apply({ type: 'undo' }),
  },
  {
    id: 'redo',
    label: 'Redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    changesWork: true,
    isPossible: ({ history }) => history.future.length > 0,
    run: ({ apply }) => apply({ type: 'redo' }),
  },
  {
    id: 'correct',
    label: 'Correct the texts',
    changesWork: true,
    isPossible: ({ onCorrect }) => onCorrect !== null,
    run: ({ onCorrect }) => onCorrect?.(),
  },
];

/** From the passage in focus, or from the sentence alone. */
function beginLinking({ focus, selection, setSettings, setSelection }: ReadingState): void {
  // While it is on, its key waits for both sides to be there.
  if (!focus || selection) return;
  const { link, side, sentence } = focus;
  const alone = { a: [], b: [], [side]: [sentence] };
  setSettings({ layout: 'side' });
  setSelection({ purpose: 'link', from: link, selected: link ? { a: link.a, b: link.b } : alone });
}

function isSplittable(focus: Focus | null): boolean {
  return Boolean(focus?.link) && (focus?.link?.a.length ?? 0) + (focus?.link?.b.length ?? 0) > 2;
}

function beginSplitting({ focus, selection, setSettings, setSelection }: ReadingState): void {
  if (!focus?.link || selection) return;
  const { link, side, sentence } = focus;
  setSettings({ layout: 'side' });
  setSelection({ purpose: 'split', from: link, selected: { a: [], b: [], [side]: [sentence] } });
}

/** Opens an empty note on what is selected or in focus. */
function writeNote({ index, focus, addNote, setSettings }: ReadingState): void {
  addNote(noteTarget(index, focus));
  setSettings({ tab: 'notes' });
}

/** What is in focus, both wordings with where they come from: as rich text for a letter or an article, and as plain text. */
async function copyPassage({ index, focus, history, announce }: ReadingState): Promise<void> {
  if (!focus) return;
  try {
    const rejected = rejectedIn({ ...index.comparison, reader: history.present });
    const { html, text } = await passageWords(index.comparison, rejected, focus.link, focus.sentence);
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/html', html), ...as('text/plain', text) })]);
    announce('Copied, with where it comes from.');
  } catch {
    announce('It could not be copied here: the browser does not allow it.');
  }
}

/** What a colleague has sent: our own saved files, Word files with comments, annotations. */
const WORK_FILES = '.json,.jsonld,.docx,application/json,application/ld+json';

function chooseAndMerge({ announce, mergeFile }: ReadingState): void {
  void pickFile('A colleague’s work', WORK_FILES).then((file) => {
    if (!file) return;
    announce(`Reading ${file.name}…`);
    return mergeFile(file);
  });
}

function editInFocus(focus: Focus | null) {
  return focus?.link && focus.edit !== null ? focus.link.edits[focus.edit] : undefined;
}

function isStarred(state: ReadingState): boolean {
  const highlight = highlightInFocus(state);
  return highlight !== undefined && state.starred.highlight(highlight) !== null;
}

/** Not what has been rejected already. */
function isRejectable(state: ReadingState): boolean {
  const { focus, rejected } = state;
  const highlight = highlightInFocus(state);
  if (highlight) return rejected.highlight(highlight) === null;
  if (focus?.observation) return rejected.observation(focus.observation) === null;
  const edit = editInFocus(focus);
  return edit !== undefined && rejected.edit(edit) === null;
}

/** The highlight in focus, else the observation, else the difference. */
function rejectInFocus(state: ReadingState): void {
  const { index, focus, apply } = state;
  const highlight = highlightInFocus(state);
  const edit = editInFocus(focus);
  const { comparison } = index;
  if (highlight) rejectHighlight(state, highlight);
  else if (focus?.observation) apply({ type: 'reject', rejection: rejectionOf(comparison, focus.observation) });
  else if (edit) apply({ type: 'reject', rejection: editRejectionOf(comparison, edit) });
}
