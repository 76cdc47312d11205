import { Ellipsis } from 'lucide-react';
import type { Action } from '../../ui/Actions';
import { Menu } from '../../ui/Menu';
import type { Reading } from './useReading';
import { ORDERS, VIEWS } from './ViewSwitch';

interface PhoneMenuProps {
  readonly reading: Reading;
  readonly onPanel: () => void;
  readonly actions: readonly Action[];
}

/** What a phone has no room for in its bar. */
export function PhoneMenu({ reading, onPanel, actions }: PhoneMenuProps) {
  const { look, setLook, finding, hand } = reading;
  const { canUndo, canRedo, take } = hand;
  const views = VIEWS.map(([shape, label]) => ({
    label,
    checked: shape === look.shape,
    onSelect: () => setLook({ shape }),
  }));
  const orders = ORDERS.map(([order, label]) => ({
    label,
    checked: order === look.order,
    onSelect: () => setLook({ order }),
  }));
  const undo = [
    { label: 'Undo', disabled: !canUndo, onSelect: () => take({ type: 'undo' }) },
    { label: 'Redo', disabled: !canRedo, onSelect: () => take({ type: 'redo' }) },
  ];
  return (
    <Menu
      label="Menu"
      groups={[
        { label: 'View', oneOf: true, items: views },
        ...(look.shape === 'side' ? [] : [{ label: 'Order', oneOf: true, items: orders }]),
        {
          label: 'Look at',
          items: [
            { label: 'Differences, framing, notes …', onSelect: onPanel },
            { label: 'Only differences', checked: look.only, onSelect: () => setLook({ only: !look.only }) },
            { label: 'Find in both reports', onSelect: () => finding.show(true) },
          ],
        },
        ...(canUndo || canRedo ? [{ label: 'Your work', items: undo }] : []),
        { label: 'This comparison', items: actions },
      ]}
    >
      <Ellipsis aria-hidden="true" className="size-4" />
    </Menu>
  );
}
