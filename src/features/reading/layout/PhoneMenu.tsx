import { Ellipsis } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { CommandButton } from '../commands/CommandButton';
import { commandsFor } from '../commands/registry';
import { UndoButtons } from './UndoButtons';
import { ViewSwitch } from './ViewSwitch';

/** What a phone has no room for in its bar. */
export function PhoneMenu({ actions }: { readonly actions: ReactNode }) {
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
        <ViewSwitch />
        <UndoButtons />
        {commandsFor('phone-menu').map((command) => (
          <CommandButton key={command.id} command={command} className="min-h-9" />
        ))}
        {actions}
      </div>
    </details>
  );
}
