import { type KeyboardEvent, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button } from './Button';
import type { MenuGroup } from './MenuPopup';
import { part } from './part';

// No menu is open at first.
const MenuPopup = part(() => import('./MenuPopup'), { over: true });

interface MenuProps {
  /** What the button is called. */
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** What is drawn on the button. */
  readonly children: ReactNode;
}

/** A button that opens a menu: by click, Enter, Space or an arrow key. Escape closes it, and the button has the focus again. */
export function Menu({ label, groups, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const container = useRef<HTMLSpanElement>(null);
  const popup = useId();

  const onKeyDown = (event: KeyboardEvent) => {
    if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setOpen(true);
  };

  return (
    <span ref={container} className="inline-flex">
      <Button
        ref={button}
        size="touch"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? popup : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {children}
      </Button>
      <Suspense>
        {open && (
          <MenuPopup
            id={popup}
            label={label}
            button={button}
            container={container}
            groups={groups}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </span>
  );
}
