import type { Side } from '../../../model/report';
import { Segmented } from '../../../ui/Segmented';
import { LAYOUT_NAMES } from '../labels';
import { useReading } from '../store/use-reading';
import { LAYOUTS } from '../store/view-settings';

export const ORDERS: readonly (readonly [Side, string])[] = [
  ['a', 'A’s order'],
  ['b', 'B’s order'],
];

/** The three views. */
export function ViewSwitch() {
  const layout = useReading(({ settings }) => settings.layout);
  const setSettings = useReading((state) => state.setSettings);
  return (
    <Segmented
      label="View"
      options={LAYOUTS.map((each) => [each, LAYOUT_NAMES[each]] as const)}
      current={layout}
      onChange={(next) => setSettings({ layout: next })}
    />
  );
}

/** Where both reports become one, whose order it follows. */
export function OrderSwitch() {
  const order = useReading(({ settings }) => settings.order);
  const setSettings = useReading((state) => state.setSettings);
  return (
    <div className="flex justify-center pt-3 print:hidden">
      <Segmented label="Order" options={ORDERS} current={order} onChange={(next) => setSettings({ order: next })} />
    </div>
  );
}
