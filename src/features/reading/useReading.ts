import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Side } from '../../engine/model';
import { fromAddress } from './address';
import { differenceIndex, type Focus, type FocusAction, focusReducer } from './focus';
import { type Layers, layersOf } from './layers';
import type { Look } from './look';
import { bringLevel } from './places';
import { type Finding, useFinding } from './useFinding';
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
  readonly finding: Finding;
  /** Marks over the text, beside those of differences. */
  readonly layers: Layers;
  /** The panes that are on the screen now. */
  readonly panes: Readonly<Record<Side, HTMLElement | null>>;
  readonly setPane: Readonly<Record<Side, (pane: HTMLElement | null) => void>>;
}

export function useReading(whole: View): Reading {
  const [look, changeLook] = useState(() => fromAddress(whole, location.hash).look);
  const { kinds, ignoring } = look;
  const view = useMemo(() => chosenView(whole, { kinds, ignoring }), [whole, kinds, ignoring]);
  const [focus, move] = useReducer(
    (current: Focus | null, action: FocusAction) => focusReducer(view, current, action),
    whole,
    (first) => fromAddress(first, location.hash).focus,
  );
  const [stepping, setStepping] = useState(false);
  const [a, setA] = useState<HTMLElement | null>(null);
  const [b, setB] = useState<HTMLElement | null>(null);
  const panes = useMemo(() => ({ a, b }), [a, b]);
  const setPane = useMemo(() => ({ a: setA, b: setB }), []);

  const dispatch = useCallback((action: FocusAction) => {
    setStepping(action.type.startsWith('step-') || (action.type === 'sentence' && action.step === true));
    move(action);
  }, []);
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
  const layers = useMemo(() => layersOf(whole, observation, spans, current), [whole, observation, spans, current]);

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
      finding,
      layers,
      panes,
      setPane,
    }),
    [view, whole, look, setLook, focus, dispatch, finding, layers, panes, setPane],
  );
}
