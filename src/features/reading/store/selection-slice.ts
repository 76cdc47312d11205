import { linkTogether, split } from '../../../review/relink';
import { isComplete } from './selection';
import type { Get, SelectionSlice, Update } from './state';
import { toggled } from './view-settings';

export function createSelectionSlice(update: Update, get: Get): SelectionSlice {
  return {
    selection: null,
    setSelection: (selection) => update({ selection, panelOpen: false }),
    toggleSelected: (side, sentence) =>
      update(({ selection }) => {
        if (!selection) return {};
        const { selected } = selection;
        return { selection: { ...selection, selected: { ...selected, [side]: toggled(selected[side], sentence) } } };
      }),
    finishSelection() {
      const { selection, index, apply, setSelection } = get();
      if (!selection || !isComplete(selection)) return;
      const { purpose, from, selected } = selection;
      const { comparison } = index;
      if (purpose === 'split' && from) {
        apply(split(comparison, from, selected, [crypto.randomUUID(), crypto.randomUUID()]));
      } else {
        apply(linkTogether(comparison, selected, crypto.randomUUID(), from ?? undefined));
      }
      setSelection(null);
    },
  };
}
