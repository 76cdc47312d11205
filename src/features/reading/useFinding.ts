import { useCallback, useMemo, useState } from 'react';
import type { Side, Span } from '../../model/report';
import { findInReport, sentencesHolding } from '../../projections/evidence';
import type { FocusAction } from './focus';
import { reportOf, type View } from './view';

/** One place of the words that are sought. */
export interface Found {
  readonly side: Side;
  readonly span: Span;
}

/** Words sought in both reports at once. */
export interface Finding {
  readonly open: boolean;
  readonly sought: string;
  readonly spans: Readonly<Record<Side, readonly Span[]>>;
  /** Of all places, those of A first, the one that was gone to; -1 before the first. */
  readonly at: number;
  readonly current: Found | null;
  readonly show: (open: boolean) => void;
  readonly seek: (sought: string) => void;
  readonly step: (by: 1 | -1) => void;
}

const NOTHING = { a: [], b: [] };

export function useFinding(view: View, dispatch: (action: FocusAction) => void): Finding {
  const [open, setOpen] = useState(false);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(-1);
  const spans = useMemo(
    () =>
      open ? { a: findInReport(reportOf(view, 'a'), sought), b: findInReport(reportOf(view, 'b'), sought) } : NOTHING,
    [view, sought, open],
  );
  const places = useMemo(
    () => (['a', 'b'] as const).flatMap((side) => spans[side].map((span): Found => ({ side, span }))),
    [spans],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      if (places.length === 0) return;
      const next = at < 0 && by < 0 ? places.length - 1 : (at + by + places.length) % places.length;
      const place = places[next];
      const sentence = place && sentencesHolding(reportOf(view, place.side), [place.span])[0];
      setAt(next);
      if (sentence) dispatch({ type: 'go', id: sentence.id });
    },
    [places, at, view, dispatch],
  );
  const show = useCallback((next: boolean) => {
    setOpen(next);
    setAt(-1);
  }, []);
  const seek = useCallback((next: string) => {
    setSought(next);
    setAt(-1);
  }, []);
  const current = places[at] ?? null;
  return useMemo(
    () => ({ open, sought, spans, at, current, show, seek, step }),
    [open, sought, spans, at, current, show, seek, step],
  );
}
