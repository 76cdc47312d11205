import { useEffect } from 'react';
import { SHAPES } from './look';
import type { Reading } from './useReading';

export const KEYS: readonly (readonly [keys: string, says: string])[] = [
  ['J  K', 'next and previous difference'],
  ['[  ]', 'previous and next passage'],
  ['1  2  3', 'side by side, aligned, inline'],
  ['D', 'only differences'],
  ['/', 'find in both reports'],
  ['Up  Down', 'previous and next sentence'],
  ['Left  Right', 'over to report A or B'],
  ['Enter', 'light this sentence; again for its next passage'],
  ['Escape', 'nothing in focus'],
  ['?', 'all keys'],
];

type Act = (reading: Reading) => void;

const ACTS: Readonly<Record<string, Act>> = {
  j: ({ dispatch }) => dispatch({ type: 'step-difference', by: 1 }),
  k: ({ dispatch }) => dispatch({ type: 'step-difference', by: -1 }),
  ']': ({ dispatch }) => dispatch({ type: 'step-passage', by: 1 }),
  '[': ({ dispatch }) => dispatch({ type: 'step-passage', by: -1 }),
  d: ({ look, setLook }) => setLook({ only: !look.only }),
  '/': ({ finding }) => finding.show(true),
  // What lies on top goes first.
  Escape: ({ finding, dispatch }) => (finding.open ? finding.show(false) : dispatch({ type: 'clear' })),
  ...Object.fromEntries(SHAPES.map((shape, at): [string, Act] => [`${at + 1}`, ({ setLook }) => setLook({ shape })])),
};

/** The keys that work anywhere on the reading screen, save where the reader types or a dialog is open. */
export function useKeys(reading: Reading, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
      if (taken || isTyping(event.target) || document.querySelector('dialog[open]')) return;
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

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select'))
  );
}
