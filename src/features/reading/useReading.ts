import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Side } from '../../model/report';
import { fromAddress } from './address';
import { differenceIndex, type Focus, type FocusAction, focusReducer, renewed } from './focus';
import { type Layers, layersOf, type Marked } from './layers';
import type { Look } from './look';
import { bringLevel } from './places';
import { type Finding, useFinding } from './useFinding';
import { type Doing, type Hand, useHand } from './useHand';
import { usePlace } from './usePlace';
import { chosenView, type View } from './view';

/** Everything that the parts of the reading screen share. */
export interface Reading {
  /** With the differences that are chosen. */
  readonly view: View;
  /** With every difference. */
  readonly whole: View;
  readonly look: Look;
  readonly setLook: (change: Partial<Look>) => void;
  readonly focus: Focus | null;
  /** Index of the focused difference among all of them. */
  readonly difference: number | null;
  readonly dispatch: (action: FocusAction) => void;
  readonly hand: Hand;
  readonly finding: Finding;
  /** Marks over the text, beside those of differences. */
  readonly layers: Layers;
  /** The panes that are on the screen now. */
  readonly panes: Readonly<Record<Side, HTMLElement | null>>;
  readonly setPane: Readonly<Record<Side, (pane: HTMLElement | null) => void>>;
}

export function useReading(whole: View, doing: Doing): Reading {
  const hand = useHand(whole.comparison, doing);
  const [look, changeLook] = useState(() => fromAddress(whole, location.hash).look);
  const { kinds, ignoring } = look;
  const { rejected, choosing, toggle, notes } = hand;
  const view = useMemo(() => chosenView(whole, { kinds, ignoring }, rejected), [whole, kinds, ignoring, rejected]);
  const [focusThen, move] = useReducer(
    (current: Focus | null, action: FocusAction) => focusReducer(view, current, action),
    whole,
    (first) => fromAddress(first, location.hash).focus,
  );
  // The reader's links may have made other passages of it since.
  const focus = useMemo(() => renewed(whole, focusThen), [whole, focusThen]);
  const [stepping, setStepping] = useState(false);
  const [a, setA] = useState<HTMLElement | null>(null);
  const [b, setB] = useState<HTMLElement | null>(null);
  const panes = useMemo(() => ({ a, b }), [a, b]);
  const setPane = useMemo(() => ({ a: setA, b: setB }), []);

  const isChoosing = choosing !== null;
  const dispatch = useCallback(
    (action: FocusAction) => {
      const chosen = isChoosing ? chosenBy(action) : null;
      const side = chosen !== null && whole.sentences.get(chosen)?.side;
      if (chosen !== null && side) return toggle(side, chosen);
      setStepping(action.type.startsWith('step-') || (action.type === 'sentence' && action.step === true));
      move(action);
    },
    [isChoosing, whole, toggle],
  );
  const setLook = useCallback((change: Partial<Look>) => {
    setStepping(false);
    changeLook((now) => ({ ...now, ...change }));
  }, []);
  const goTo = useCallback((to: Look, at: Focus | null) => {
    changeLook(to);
    move({ type: 'return', to: at });
  }, []);
  usePlace(whole, look, focus, stepping, goTo);

  const finding = useFinding(whole, dispatch);
  const observation = focus?.observation ?? null;
  const { spans, current } = finding;
  const layers = useMemo(() => {
    const marked: Marked = { observation, found: spans, here: current, notes, choosing };
    return layersOf(whole, marked);
  }, [whole, observation, spans, current, notes, choosing]);

  const settled = useRef({ panes, only: look.only });
  useEffect(() => {
    // Where the pages are new, or folded anew, there is no place to keep.
    const anew = settled.current.panes !== panes || settled.current.only !== look.only;
    settled.current = { panes, only: look.only };
    if (focus) bringLevel(whole, panes, anew && focus.moves !== 'none' ? { ...focus, moves: 'both' } : focus);
  }, [focus, panes, whole, look.only]);

  return useMemo(
    () => ({
      view,
      whole,
      look,
      setLook,
      focus,
      difference: differenceIndex(view, focus),
      dispatch,
      hand,
      finding,
      layers,
      panes,
      setPane,
    }),
    [view, whole, look, setLook, focus, dispatch, hand, finding, layers, panes, setPane],
  );
}

/** The sentence that an action chooses, while sentences are chosen; steps only lead to others. */
function chosenBy(action: FocusAction): string | null {
  if (action.type === 'sentence' && !action.step) return action.id;
  return action.type === 'edit' || action.type === 'go' ? action.id : null;
}
