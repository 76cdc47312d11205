import type { Side } from '../../model/report';
import { Segmented } from '../../ui/Segmented';
import type { Shape } from './look';
import { SIDE_NAMES } from './says';
import type { Reading } from './useReading';

export const VIEWS: readonly (readonly [Shape, string])[] = [
  ['side', 'Side by side'],
  ['aligned', 'Aligned'],
  ['inline', 'Inline'],
];
export const ORDERS: readonly (readonly [Side, string])[] = [
  ['a', 'A’s order'],
  ['b', 'B’s order'],
];

/** The three views and, where both reports become one, whose order it follows. */
export function ViewSwitch({ reading: { look, setLook } }: { reading: Reading }) {
  return (
    <>
      <Segmented label="View" options={VIEWS} current={look.shape} onChange={(shape) => setLook({ shape })} />
      {look.shape !== 'side' && (
        <Segmented label="Order" options={ORDERS} current={look.order} onChange={(order) => setLook({ order })} />
      )}
    </>
  );
}

/** Which of the two reports a phone shows. */
export function ReportSwitch({ side, onChange }: { side: Side; onChange: (side: Side) => void }) {
  return (
    <Segmented
      label="Report"
      options={(['a', 'b'] as const).map((each) => [each, SIDE_NAMES[each], `Report ${SIDE_NAMES[each]}`] as const)}
      current={side}
      onChange={onChange}
    />
  );
}
