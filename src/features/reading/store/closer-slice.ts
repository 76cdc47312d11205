import type { CloserSlice, Update } from './state';

export function createCloserSlice(update: Update): CloserSlice {
  return {
    closer: null,
    closerControls: null,
    setCloser: (closer) => update({ closer }),
    setCloserControls: (closerControls) => update({ closerControls }),
  };
}
