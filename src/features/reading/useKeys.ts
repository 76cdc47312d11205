import { useEffect } from 'react';
import { beginLinking, beginSplitting, rejectInFocus, writeNote } from './handActs';
import { SHAPES } from './look';
import type { Reading } from './useReading';

export const KEYS: readonly (readonly [keys: string, says: string])[] = [
  ['J  K', 'next and previous difference'],
  ['[  ]', 'previous and next passage'],
  ['1  2  3', 'side by side, aligned, inline'],
  ['D', 'only differences'],
  ['/', 'find in both reports'],
  ['N', 'note on the selected words, or on what is in focus'],
  ['L', 'link: choose sentences, L again to link them'],
  ['S', 'split the passage in focus: choose sentences, S again to split them off'],
  ['U', 'unlink the passage in focus'],
  ['X', 'reject the difference or observation in focus'],
  ['Ctrl Z  Ctrl Shift Z', 'undo, redo (Cmd on a Mac)'],
  ['Up  Down', 'previous and next sentence, side by side'],
  ['Left  Right', 'over to report A or B, side by side'],
  ['Enter', 'focus this sentence; again for its next passage'],
  ['Escape', 'stop choosing, close the search, or let the focus go'],
  ['?', 'these keys'],
];

type Act = (reading: Reading) => void;

const ACTS: Readonly<Record<string, Act>> = {
  j: ({ dispatch }) => dispatch({ type: 'step-difference', by: 1 }),
  k: ({ dispatch }) => dispatch({ type: 'step-difference', by: -1 }),
  ']': ({ dispatch }) => dispatch({ type: 'step-passage', by: 1 }),
  '[': ({ dispatch }) => dispatch({ type: 'step-passage', by: -1 }),
  d: ({ look, setLook }) => setLook({ only: !look.only }),
  '/': ({ finding }) => finding.show(true),
  n: writeNote,
  l: (reading) => (reading.hand.choosing ? reading.hand.finish() : beginLinking(reading)),
  s: (reading) => (reading.hand.choosing ? reading.hand.finish() : beginSplitting(reading)),
  u: ({ focus, hand }) => focus?.link && hand.unlink(focus.link),
  x: rejectInFocus,
  // What lies on top goes first.
  Escape: ({ finding, hand, dispatch }) => {
    if (hand.choosing) hand.choose(null);
    else if (finding.open) finding.show(false);
    else dispatch({ type: 'clear' });
  },
  ...Object.fromEntries(SHAPES.map((shape, at): [string, Act] => [`${at + 1}`, ({ setLook }) => setLook({ shape })])),
};

/** The keys that work anywhere on the reading screen, save where the reader types or a dialog is open. */
export function useKeys(reading: Reading, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('[role="dialog"], [role="menu"]')
      )
        return;
      if (event.ctrlKey || event.metaKey) return undoByKey(event, reading);
      if (event.key === '?') return showKeys();
      const act = ACTS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      event.preventDefault();
      act(reading);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [reading, showKeys]);
}

function undoByKey(event: KeyboardEvent, { hand }: Reading): void {
  const key = event.key.toLowerCase();
  const redo = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  hand.take({ type: redo ? 'redo' : 'undo' });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}
