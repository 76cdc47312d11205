import { useEffect } from 'react';
import type { FocusAction } from './focus';

export const KEYS: readonly (readonly [keys: string, says: string])[] = [
  ['J  K', 'next and previous difference'],
  ['[  ]', 'previous and next passage'],
  ['Up  Down', 'previous and next sentence'],
  ['Left  Right', 'over to report A or B'],
  ['Enter', 'light this sentence; again for its next passage'],
  ['Escape', 'nothing in focus'],
  ['?', 'all keys'],
];

const ACTIONS: Readonly<Record<string, FocusAction>> = {
  j: { type: 'step-difference', by: 1 },
  k: { type: 'step-difference', by: -1 },
  ']': { type: 'step-passage', by: 1 },
  '[': { type: 'step-passage', by: -1 },
  Escape: { type: 'clear' },
};

/** The keys that work anywhere on the reading screen, save where the reader types or a dialog is open. */
export function useKeys(dispatch: (action: FocusAction) => void, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      if (event.key === '?') return showKeys();
      const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [dispatch, showKeys]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
