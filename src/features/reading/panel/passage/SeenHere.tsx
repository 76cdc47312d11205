import { useMemo } from 'react';
import { isOftenWrong } from '../../../../projections/often-wrong';
import { useReading, useReadingSoon } from '../../store/use-reading';
import { Card } from '../Card';
import { ObservationList } from '../ObservationList';

/** What was observed of the passage in focus beyond its words, and the observation that led here. */
export function SeenHere() {
  const observations = useReading(({ shown }) => shown.observations);
  const unsure = useReading(({ settings }) => settings.unsure);
  const link = useReadingSoon(({ focus }) => focus?.link?.id);
  const focused = useReadingSoon(({ focus }) => focus?.observation);
  const seen = useMemo(
    () =>
      observations.filter(
        (each) => each === focused || (link && each.link === link && (unsure || !isOftenWrong(each))),
      ),
    [observations, unsure, link, focused],
  );
  if (seen.length === 0) return null;
  return (
    <Card title="Also seen here">
      <div className="-mx-4">
        <ObservationList list={seen} />
      </div>
    </Card>
  );
}
