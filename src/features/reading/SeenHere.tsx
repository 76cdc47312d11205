import { isOftenWrong } from '../../projections/often-wrong';
import { Card } from './Card';
import type { Focus } from './focus';
import { ObservationList } from './ObservationList';
import type { Reading } from './useReading';

/** What was observed of the passage in focus beyond its words, and the observation that led here. */
export function SeenHere({ reading, focus }: { reading: Reading; focus: Focus }) {
  const seen = reading.view.observations.filter(
    (each) =>
      each === focus.observation ||
      (focus.link && each.link === focus.link.id && (reading.look.unsure || !isOftenWrong(each))),
  );
  if (seen.length === 0) return null;
  return (
    <Card title="Also seen here">
      <div className="-mx-4">
        <ObservationList reading={reading} list={seen} />
      </div>
    </Card>
  );
}
