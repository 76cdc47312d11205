import type { Side } from '../../../model/report';
import { Segmented } from '../../../ui/Segmented';
import { LAYOUT_NAMES } from '../labels';
import { useReading } from '../store/use-reading';
import { LAYOUTS } from '../store/view-settings';

export const ORDERS: readonly (readonly [Side, string])[] = [
  ['a', 'A’s order'],
  ['b', 'B’s order'],
];

/** The three views and, where both reports become one, whose order it follows. */
export function ViewSwitch() {
  const { layout, order } = useReading((state) => state.settings);
  const setSettings = useReading((state) => state.setSettings);
  return (
    <>
      <Segmented
        label="View"
        options={LAYOUTS.map((each) => [each, LAYOUT_NAMES[each]] as const)}
        current={layout}
        onChange={(next) => setSettings({ layout: next })}
      />
      {layout !== 'side' && (
        <Segmented label="Order" options={ORDERS} current={order} onChange={(next) => setSettings({ order: next })} />
      )}
    </>
  );
}
