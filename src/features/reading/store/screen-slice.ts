import type { Side } from '../../../model/report';
import type { ScreenSlice, Update } from './state';

export function createScreenSlice(update: Update, cardsOpen: boolean): ScreenSlice {
  const setPane = (side: Side) => (pane: HTMLElement | null) =>
    update(({ panes }) => ({ panes: { ...panes, [side]: pane } }));
  return {
    panes: { a: null, b: null },
    setPane: { a: setPane('a'), b: setPane('b') },
    overlay: null,
    setOverlay: (overlay) => update({ overlay }),
    inspecting: false,
    setInspecting: (inspecting) => update({ inspecting }),
    panelOpen: false,
    setPanelOpen: (panelOpen) => update({ panelOpen }),
    cardsOpen,
    setCardsOpen: (open) => update({ cardsOpen: open }),
  };
}
