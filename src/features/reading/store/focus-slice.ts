import { type Focus, type FocusAction, focusReducer } from './focus';
import type { FocusSlice, Get, ReadingState, Update } from './state';
import type { TabName } from './view-settings';
import { nextStop } from './walk';

export function createFocusSlice(update: Update, get: Get, movedTo: FocusSlice['movedTo']): FocusSlice {
  return {
    movedTo,
    stepping: false,
    leftCard: null,
    move(action) {
      const { index, selection, toggleSelected, settings, leftCard } = get();
      const selected = selection && selectedBy(action);
      const side = selected ? index.sentences.get(selected)?.side : undefined;
      if (selected && side) return toggleSelected(side, selected);
      const focus = afterMove(get(), action);
      const tab = tabAfter(action, focus, settings.tab);
      update({
        movedTo: focus,
        leftCard: action.type === 'clear' ? null : (focus?.highlight ?? leftCard),
        stepping: isStep(action),
        ...(tab !== settings.tab && { settings: { ...settings, tab } }),
        panelOpen: false,
        cardsOpen: false,
      });
    },
  };
}

function afterMove({ shown, focus, walk, leftCard }: ReadingState, action: FocusAction): Focus | null {
  if (action.type !== 'step-difference') return focusReducer(shown, focus, action);
  const stop = nextStop(walk, shown, { focus, left: leftCard }, action.by);
  return stop ? focusReducer(shown, focus, stop) : focus;
}

/** Actions after which a reader looks at a passage, and not at what is written on a card. */
const INTO_PASSAGES: ReadonlySet<FocusAction['type']> = new Set([
  'sentence',
  'mark',
  'go',
  'passage',
  'step-passage',
  'step-difference',
]);

/** The cards and the passage take turns with what is in focus; from any other tab nobody is led away. */
function tabAfter({ type }: FocusAction, focus: Focus | null, tab: TabName): TabName {
  if (focus?.highlight) return tab === 'passage' ? 'differs' : tab;
  return tab === 'differs' && INTO_PASSAGES.has(type) ? 'passage' : tab;
}

/** The sentence that an action selects, while sentences are selected; steps only lead to others. */
function selectedBy(action: FocusAction): string | null {
  if (action.type === 'sentence' && !action.step) return action.id;
  return action.type === 'mark' || action.type === 'go' ? action.id : null;
}

function isStep(action: FocusAction): boolean {
  return action.type.startsWith('step-') || (action.type === 'sentence' && action.step === true);
}
