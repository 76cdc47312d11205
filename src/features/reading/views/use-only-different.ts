import { useMemo } from 'react';
import type { ShownDifferences } from '../store/ink';
import { useReading } from '../store/use-reading';

/** Which differences are shown, where passages without any are to be folded; else null. */
export function useOnlyDifferent(): ShownDifferences | null {
  const wanted = useReading(({ settings }) => settings.onlyDifferences);
  const index = useReading((state) => (wanted ? state.shown : null));
  const inked = useReading((state) => (wanted ? state.inked : null));
  const filter = useReading((state) => (wanted ? state.filter : null));
  return useMemo(() => index && inked && filter && { index, inked, kinds: filter.kinds }, [index, inked, filter]);
}
