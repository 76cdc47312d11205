import { type FocusAction, focusReducer } from './focus';
import type { FocusSlice, Get, Update } from './state';
import { nextStop } from './walk';

export function createFocusSlice(update: Update, get: Get, movedTo: FocusSlice['movedTo']): FocusSlice {
  return {
    movedTo,
    stepping: false,
    leftCard: null,
    move(action) {
      const { index, shown, focus, leftCard, walk, selection, toggleSelected } = get();
      if (action.type === 'step-difference') {
        const stop = nextStop(walk, shown, { focus, left: leftCard }, action.by);
        const movedTo = stop ? focusReducer(shown, focus, stop) : focus;
        return update({ movedTo, leftCard: movedTo?.highlight ?? leftCard, stepping: true, panelOpen: false });
      }
      const selected = selection && selectedBy(action);
      const side = selected ? index.sentences.get(selected)?.side : undefined;
      if (selected && side) toggleSelected(side, selected);
      else {
        const movedTo = focusReducer(shown, focus, action);
        const left = action.type === 'clear' ? null : (movedTo?.highlight ?? leftCard);
        update({ movedTo, leftCard: left, stepping: isStep(action), panelOpen: false });
      }
    },
  };
}

/** The sentence that an action selects, while sentences are selected; steps only lead to others. */
function selectedBy(action: FocusAction): string | null {
  if (action.type === 'sentence' && !action.step) return action.id;
  return action.type === 'mark' || action.type === 'go' ? action.id : null;
}

function isStep(action: FocusAction): boolean {
  return action.type.startsWith('step-') || (action.type === 'sentence' && action.step === true);
}
