import { useCallback, useMemo, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import type { Link } from '../../model/link';
import type { Side } from '../../model/report';
import type { Note, PassagePair, ReaderWork } from '../../model/review';
import type { PlacedNote, Rejected } from '../../model/reviewed';
import type { History, Step } from '../../review/history';
import { linkTogether, split, unlink } from '../../review/relink';
import { lostLinks, placedNotes, rejectedIn } from '../../review/reviewed';
import { toggled } from './look';

/** What the screen is given to work with: what the reader has done, and how to do more. */
export interface Doing {
  readonly history: History;
  readonly take: (step: Step) => void;
  /** A file of a newer version is only read. */
  readonly readOnly: boolean;
  /** Goes to where the texts of the reports are corrected. */
  readonly onCorrect?: () => void;
}

/** While the reader chooses sentences: which say the same, or which are a statement of their own inside a passage. */
export interface Choosing {
  readonly what: 'link' | 'split';
  /** The passage that it began from. */
  readonly from: Link | null;
  readonly chosen: Readonly<Record<Side, readonly string[]>>;
}

export interface Said {
  readonly words: string;
  readonly nth: number;
}

/** The reader's hand. */
export interface Hand {
  readonly work: ReaderWork;
  readonly readOnly: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly take: (step: Step) => void;
  /** What was done last, in words, and how many times something was said by now: the same may be said again. */
  readonly said: Said;
  readonly say: (words: string) => void;
  readonly rejected: Rejected;
  readonly notes: readonly PlacedNote[];
  /** Links made by hand whose words are no longer there. */
  readonly lost: readonly PassagePair[];
  /** The note that is being written. */
  readonly writing: string | null;
  readonly setWriting: (id: string | null) => void;
  readonly newNote: (on: NoteTarget) => void;
  readonly choosing: Choosing | null;
  readonly choose: (choosing: Choosing | null) => void;
  readonly toggle: (side: Side, sentence: string) => void;
  /** Carries out what was chosen; nothing while one side is still missing. */
  readonly finish: () => void;
  readonly unlink: (link: Link) => void;
  readonly onCorrect: (() => void) | null;
}

export type NoteTarget = Pick<Note, 'a' | 'b'> & { readonly rule?: string };

export function useHand(comparison: Comparison, { history, take, readOnly, onCorrect }: Doing): Hand {
  const work = history.present;
  const [said, setSaid] = useState<Said>({ words: '', nth: 0 });
  // A letter in a note says nothing, and is not drawn for it.
  const say = useCallback(
    (words: string) => setSaid((now) => (words || now.words ? { words, nth: now.nth + 1 } : now)),
    [],
  );
  const [writing, setWriting] = useState<string | null>(null);
  const [choosing, choose] = useState<Choosing | null>(null);
  const { rejected: rejections, notes: written } = work;
  // A letter in a note must not look all rejections up anew, nor the other way round.
  const rejected = useMemo(
    () => rejectedIn({ ...comparison, reader: { ...comparison.reader, rejected: rejections } }),
    [comparison, rejections],
  );
  const notes = useMemo(
    () => placedNotes({ ...comparison, reader: { ...comparison.reader, notes: written } }),
    [comparison, written],
  );

  const { linked } = work;
  const lost = useMemo(
    () => lostLinks({ ...comparison, reader: { ...comparison.reader, linked } }),
    [comparison, linked],
  );

  const act = useCallback(
    (step: Step) => {
      if (readOnly) return say('This file is only read: a newer version of Parallax wrote it.');
      take(step);
      say(saysDone(step));
    },
    [take, say, readOnly],
  );
  const newNote = useCallback(
    (on: NoteTarget) => {
      if (readOnly) return act({ type: 'rest' });
      const id = crypto.randomUUID();
      const time = new Date().toISOString();
      take({
        type: 'add-note',
        note: { id, ...on, text: '', tags: [], star: false, colour: null, created: time, changed: time },
      });
      setWriting(id);
    },
    [take, act, readOnly],
  );
  const toggle = useCallback(
    (side: Side, sentence: string) =>
      choose((now) => now && { ...now, chosen: { ...now.chosen, [side]: toggled(now.chosen[side], sentence) } }),
    [],
  );
  const finish = useCallback(() => {
    if (!choosing || !isReady(choosing)) return;
    const { what, from, chosen } = choosing;
    if (what === 'split' && from) act(split(comparison, from, chosen, [crypto.randomUUID(), crypto.randomUUID()]));
    else act(linkTogether(comparison, chosen, crypto.randomUUID(), from ?? undefined));
    choose(null);
  }, [choosing, comparison, act]);

  return useMemo(
    () => ({
      work,
      readOnly,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      take: act,
      said,
      say,
      rejected,
      notes,
      lost,
      writing,
      setWriting,
      newNote,
      choosing,
      choose,
      toggle,
      finish,
      unlink: (link: Link) => act(unlink(comparison, link)),
      onCorrect: (!readOnly && onCorrect) || null,
    }),
    [
      work,
      history,
      readOnly,
      act,
      said,
      say,
      rejected,
      notes,
      lost,
      writing,
      newNote,
      choosing,
      toggle,
      finish,
      comparison,
      onCorrect,
    ],
  );
}

/** Whether there is something on either side to be linked, or something to be parted from the rest. */
export function isReady({ what, from, chosen: { a, b } }: Choosing): boolean {
  if (what === 'link') return a.length > 0 && b.length > 0;
  const count = a.length + b.length;
  return from !== null && count > 0 && count < from.a.length + from.b.length;
}

function saysDone(step: Step): string {
  switch (step.type) {
    case 'relink':
      return step.together.length === 0 ? 'Unlinked.' : step.together.length > 1 ? 'Split.' : 'Linked.';
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
