import { Ellipsis } from 'lucide-react';
import type { Side } from '../../../model/report';
import type { Action } from '../../../ui/Actions';
import { Menu } from '../../../ui/Menu';
import type { MenuItem } from '../../../ui/MenuPopup';
import { type Command, isPossible, labelOf } from '../commands/command';
import { commandOf, commandsFor } from '../commands/registry';
import { LAYOUT_NAMES } from '../labels';
import type { ReadingState } from '../store/state';
import { useReading, useReadingStore } from '../store/use-reading';
import { LAYOUTS } from '../store/view-settings';
import { useMarksOptions } from './MarksSwitch';
import { ORDERS } from './ViewSwitch';

/** What a phone has no room for in its bar. */
export function PhoneMenu({ actions }: { readonly actions: readonly Action[] }) {
  const store = useReadingStore();
  const state = useReading((whole) => whole);
  const { settings, setSettings } = state;
  const itemOf = (command: Command) => menuItem(command, state, () => command.run(store.getState()));
  const layouts = LAYOUTS.map((layout) => ({
    label: LAYOUT_NAMES[layout],
    checked: layout === settings.layout,
    onSelect: () => setSettings({ layout }),
  }));
  const orders = ORDERS.map(([order, label]: readonly [Side, string]) => ({
    label,
    checked: order === settings.order,
    onSelect: () => setSettings({ order }),
  }));
  const marks = useMarksOptions().map(([each, label]) => ({
    label,
    checked: each === settings.marks,
    onSelect: () => setSettings({ marks: each }),
  }));
  const work = ['undo', 'redo', 'merge'].map((id) => itemOf(commandOf(id)));
  return (
    <Menu
      label="Menu"
      groups={[
        { label: 'View', oneOf: true, items: layouts },
        ...(settings.layout === 'side' ? [] : [{ label: 'Order', oneOf: true, items: orders }]),
        { label: 'Marks', oneOf: true, items: marks },
        { label: 'Look at', items: commandsFor('phone-menu').map(itemOf) },
        ...(work.every(({ disabled }) => disabled) ? [] : [{ label: 'Your work', items: work }]),
        { label: 'This comparison', items: actions },
      ]}
    >
      <Ellipsis aria-hidden="true" className="size-4" />
    </Menu>
  );
}

function menuItem(command: Command, state: ReadingState, onSelect: () => void): MenuItem {
  const checked = command.isOn?.(state);
  return {
    label: labelOf(command, state),
    disabled: !isPossible(command, state),
    ...(checked !== undefined && { checked }),
    onSelect,
  };
}
