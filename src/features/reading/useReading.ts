import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Comparison, Side } from '../../engine/model';
import { differenceIndex, type Focus, type FocusAction, firstFocus, focusReducer } from './focus';
import { bringLevel } from './places';
import { type View, viewOf } from './view';

/** Everything that the parts of the reading screen share. */
export interface Reading {
  readonly view: View;
  readonly focus: Focus | null;
  /** Index of the focused difference among all of them. */
  readonly difference: number | null;
  readonly dispatch: (action: FocusAction) => void;
  /** The panes that are on the screen now. */
  readonly panes: Readonly<Record<Side, HTMLElement | null>>;
  readonly setPane: Readonly<Record<Side, (pane: HTMLElement | null) => void>>;
}

export function useReading(comparison: Comparison): Reading {
  const view = useMemo(() => viewOf(comparison), [comparison]);
  const [focus, dispatch] = useReducer(
    (current: Focus | null, action: FocusAction) => focusReducer(view, current, action),
    view,
    firstFocus,
  );
  const [a, setA] = useState<HTMLElement | null>(null);
  const [b, setB] = useState<HTMLElement | null>(null);
  const panes = useMemo(() => ({ a, b }), [a, b]);
  const setPane = useMemo(() => ({ a: setA, b: setB }), []);

  useEffect(() => {
    if (focus) bringLevel(panes, focus);
  }, [focus, panes]);

  return useMemo(
    () => ({ view, focus, difference: differenceIndex(view, focus), dispatch, panes, setPane }),
    [view, focus, panes, setPane],
  );
}
