import { useMemo } from 'react';
import { listedObservations } from '../../../../projections/all-differences';
import { tellsObservation } from '../../../../projections/highlights';
import { useReading, useReadingSoon } from '../../store/use-reading';

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
  const shown = useReadingSoon((state) => state.shown);
  const unsure = useReadingSoon(({ settings }) => settings.unsure);
  const telling = useReadingSoon((state) => state.telling);
  return useMemo(() => {
    const edits = new Set(telling.flatMap(({ highlight }) => highlight.edits));
    const isTold = (id: string | undefined) => id !== undefined && edits.has(id);
    return (
      shown.differences.filter(({ link, edit }) => !isTold(link.edits[edit]?.id)).length +
      listedObservations(shown.observations, unsure).filter(
        (own) => !telling.some(({ highlight }) => tellsObservation(highlight, own)),
      ).length
    );
  }, [shown, unsure, telling]);
}
