import { useMemo } from 'react';
import { listedObservations } from '../../../../projections/all-differences';
import { useReading } from '../../store/use-reading';

/** How many differences are listed in all: in the wording, and beyond it. */
export function useListed(): { readonly differences: number; readonly observations: number } {
  const differences = useReading(({ shown }) => shown.differences.length);
  const all = useReading(({ shown }) => shown.observations);
  const unsure = useReading(({ settings }) => settings.unsure);
  const observations = useMemo(() => listedObservations(all, unsure).length, [all, unsure]);
  return { differences, observations };
}

/** How many of those no card tells. */
export function useLeftOver(): number {
  const shown = useReading((state) => state.shown);
  const unsure = useReading(({ settings }) => settings.unsure);
  const telling = useReading((state) => state.telling);
  return useMemo(() => {
    const edits = new Set(telling.flatMap(({ highlight }) => highlight.edits));
    const observed = new Set(telling.flatMap(({ highlight }) => highlight.observations));
    const isTold = (id: string | undefined) => id !== undefined && edits.has(id);
    return (
      shown.differences.filter(({ link, edit }) => !isTold(link.edits[edit]?.id)).length +
      listedObservations(shown.observations, unsure).filter(({ id }) => !observed.has(id)).length
    );
  }, [shown, unsure, telling]);
}
