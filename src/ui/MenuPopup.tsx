import { Menu as Base } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

export interface MenuItem {
  readonly label: string;
  /** More about it, for whoever hears the menu. */
  readonly description?: ReactNode;
  /** The keys that do the same, as they are written on them. */
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Given where the item is something that is on or off. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

export interface MenuGroup {
  /** For whoever hears the menu. */
  readonly label: string;
  /** Of these items one is checked, always. */
  readonly oneOf?: boolean;
  readonly items: readonly MenuItem[];
}

interface MenuPopupProps {
  readonly id: string;
  readonly label: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Where the menu is put: beside its button, so that it belongs to the same part of the page. */
  readonly container: RefObject<HTMLElement | null>;
  readonly groups: readonly MenuGroup[];
  readonly onClose: () => void;
}

/** What {@link Menu} shows when it is open. */
export default function MenuPopup({ id, label, button, container, groups, onClose }: MenuPopupProps) {
  return (
    <Base.Root
      open
      onOpenChange={(open, { reason, event }) => {
        // The button closes its menu by itself: closed here as well, its click would open it again.
        if (reason === 'outside-press' && button.current?.contains(event.target as Node)) return;
        if (!open) onClose();
      }}
    >
      <Base.Portal container={container}>
        <Base.Positioner anchor={button} align="end" sideOffset={8} collisionPadding={12} className="z-30">
          <Base.Popup
            id={id}
            aria-label={label}
            finalFocus={button}
            className="max-h-(--available-height) min-w-56 overflow-y-auto rounded-card border border-line bg-paper p-1.5 text-ink shadow-xl outline-none print:hidden"
          >
            {groups.map((group) => (
              <Group key={group.label} group={group} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

const GROUP = 'not-first:mt-1.5 not-first:border-t not-first:border-line not-first:pt-1.5';

function Group({ group: { label, oneOf, items } }: { group: MenuGroup }) {
  if (oneOf)
    return (
      <Base.RadioGroup
        aria-label={label}
        className={GROUP}
        value={items.findIndex(({ checked }) => checked)}
        onValueChange={(index: number) => items[index]?.onSelect()}
      >
        {items.map((item, index) => (
          <Base.RadioItem key={item.label} value={index} closeOnClick {...shared(item)}>
            <Content item={item} />
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    );
  return (
    <Base.Group aria-label={label} className={GROUP}>
      {items.map((item) =>
        item.checked === undefined ? (
          <Base.Item key={item.label} onClick={item.onSelect} {...shared(item)}>
            <Content item={item} />
          </Base.Item>
        ) : (
          <Base.CheckboxItem
            key={item.label}
            checked={item.checked}
            closeOnClick
            onCheckedChange={item.onSelect}
            {...shared(item)}
          >
            <Content item={item} />
          </Base.CheckboxItem>
        ),
      )}
    </Base.Group>
  );
}

function shared({ label, description, keys, disabled }: MenuItem) {
  return {
    label,
    disabled,
    'aria-describedby': description ? descriptionId(label) : undefined,
    'aria-keyshortcuts': keys,
    className:
      'flex min-h-control-touch cursor-pointer items-center gap-3 rounded-control px-3 text-control outline-none select-none data-disabled:cursor-not-allowed data-disabled:text-faint data-highlighted:bg-hover forced-colors:data-highlighted:outline-2 forced-colors:data-highlighted:outline-[Highlight]',
  };
}

/** Labels are unlike in a menu, and one menu is open at a time. */
function descriptionId(label: string): string {
  return `about ${label}`.replace(/\W+/g, '-');
}

function Content({ item: { label, description, keys, checked } }: { item: MenuItem }) {
  return (
    <>
      <span className="flex-1">{label}</span>
      {description && (
        <span id={descriptionId(label)} hidden>
          {description}
        </span>
      )}
      {checked && <Check aria-hidden="true" className="size-3.5" />}
      {keys && (
        <span aria-hidden="true" className="text-xs text-faint">
          {keys}
        </span>
      )}
    </>
  );
}
