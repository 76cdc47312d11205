import { useMemo } from 'react';
import { rows } from '../../../projections/rows';
import { useReading } from '../store/use-reading';
import { onlyDifferentRows } from './only-different-rows';
import { useOnlyDifferent } from './use-only-different';

/** All rows, or only those where differences are shown, and what is in focus. */
export function useShownRows() {
  const comparison = useReading(({ index }) => index.comparison);
  const order = useReading(({ settings }) => settings.order);
  const shown = useOnlyDifferent();
  const focus = useReading((state) => (state.settings.onlyDifferences ? state.focus : null));
  const all = useMemo(() => rows(comparison, order), [comparison, order]);
  return useMemo(() => (shown ? onlyDifferentRows(shown, all, focus) : all), [shown, all, focus]);
}
