import { Ellipsis } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import { UndoButtons } from './UndoButtons';
import type { Reading } from './useReading';
import { ViewSwitch } from './ViewSwitch';

interface PhoneMenuProps {
  readonly reading: Reading;
  readonly onPanel: () => void;
  readonly actions: ReactNode;
}

/** What a phone has no room for in its bar. */
export function PhoneMenu({ reading, onPanel, actions }: PhoneMenuProps) {
  const { look, setLook, finding } = reading;
  const menu = useRef<HTMLDetailsElement>(null);

  // Choosing from the menu, or reading on, closes it.
  useEffect(() => {
    const close = (event: MouseEvent) => {
      if (menu.current && !menu.current.querySelector('summary')?.contains(event.target as Node))
        menu.current.open = false;
    };
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, []);

  return (
    <details ref={menu} className="group relative">
      <summary
        aria-label="More"
        className="flex min-h-9 cursor-pointer list-none items-center rounded-lg border border-line px-3 [&::-webkit-details-marker]:hidden"
      >
        <Ellipsis aria-hidden="true" className="size-4" />
      </summary>
      <div className="absolute top-full right-0 z-20 mt-2 flex flex-col items-stretch gap-2 rounded-xl border border-line bg-paper p-3 shadow-xl">
        <ViewSwitch reading={reading} />
        <UndoButtons hand={reading.hand} />
        <Button className="min-h-9" onClick={onPanel}>
          Differences, framing, notes …
        </Button>
        <Button
          className="min-h-9"
          look="toggle"
          aria-pressed={look.only}
          onClick={() => setLook({ only: !look.only })}
        >
          Only differences
        </Button>
        <Button className="min-h-9" onClick={() => finding.show(true)}>
          Find in both reports
        </Button>
        {actions}
      </div>
    </details>
  );
}
