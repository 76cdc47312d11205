import { type FocusAction, focusReducer } from './focus';
import type { FocusSlice, Get, Update } from './state';

export function createFocusSlice(update: Update, get: Get, movedTo: FocusSlice['movedTo']): FocusSlice {
  return {
    movedTo,
    stepping: false,
    move(action) {
      const { index, shown, focus, selection, toggleSelected } = get();
      const selected = selection && selectedBy(action);
      const side = selected ? index.sentences.get(selected)?.side : undefined;
      if (selected && side) toggleSelected(side, selected);
      else update({ movedTo: focusReducer(shown, focus, action), stepping: isStep(action), panelOpen: false });
    },
  };
}

/** The sentence that an action selects, while sentences are selected; steps only lead to others. */
function selectedBy(action: FocusAction): string | null {
  if (action.type === 'sentence' && !action.step) return action.id;
  return action.type === 'edit' || action.type === 'go' ? action.id : null;
}

function isStep(action: FocusAction): boolean {
  return action.type.startsWith('step-') || (action.type === 'sentence' && action.step === true);
}
