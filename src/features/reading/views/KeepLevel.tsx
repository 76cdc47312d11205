import { useEffect, useRef } from 'react';
import { afterPaint } from '../../../ui/after-paint';
import { useReading } from '../store/use-reading';
import { bringLevel } from './positions';

/** Side by side, brings the passage in focus level on both sides. */
export function KeepLevel() {
  const focus = useReading((state) => state.focus);
  const lit = useReading((state) => state.lit);
  const panes = useReading((state) => state.panes);
  const onlyDifferences = useReading(({ settings }) => settings.onlyDifferences);
  const settled = useRef({ panes, onlyDifferences, focus: null as typeof focus });
  useEffect(() => {
    // Where the pages are new, or folded anew, there is no place to keep.
    const isNew = settled.current.panes !== panes || settled.current.onlyDifferences !== onlyDifferences;
    // What is lit may change while the focus stays: a closer reading moves nothing.
    const isMoved = settled.current.focus !== focus;
    const bring = () => {
      settled.current = { panes, onlyDifferences, focus };
      if (focus && (isNew || isMoved))
        bringLevel(lit, panes, isNew && focus.moves !== 'none' ? { ...focus, moves: 'both' } : focus);
    };
    // A page that is new is first seen at its place. Else what is in focus is lit first: measuring where it stands takes a moment.
    if (isNew || !isMoved) return bring();
    return afterPaint(bring);
  }, [focus, lit, panes, onlyDifferences]);
  return null;
}
