import type { Marks } from '../../../projections/highlights';
import { Segmented } from '../../../ui/Segmented';
import { useReading } from '../store/use-reading';

/** Which differences are marked in the reports, with how many of each there are. */
export function useMarksOptions(): readonly (readonly [marks: Marks, label: string])[] {
  const telling = useReading(({ inked }) => inked.length);
  const others = useReading(({ walk }) => walk.stops.length - walk.cards);
  return [
    ['telling', `Telling ${telling}`],
    ['all', `All ${(telling + others).toLocaleString('en')}`],
    ['none', 'None'],
  ];
}

export function MarksSwitch() {
  const marks = useReading(({ settings }) => settings.marks);
  const setSettings = useReading((state) => state.setSettings);
  const options = useMarksOptions();
  return (
    <Segmented label="Marks" options={options} current={marks} onChange={(next) => setSettings({ marks: next })} />
  );
}
