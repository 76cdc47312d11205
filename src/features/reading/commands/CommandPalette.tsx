import { Command as Palette } from 'cmdk';
import { type RefObject, useDeferredValue, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Dialog } from '../../../ui/Dialog';
import { useReading, useReadingStore } from '../store/use-reading';
import { type Command, isPossible, labelOf } from './command';
import { keyShortcuts, keyWords } from './key-words';
import { COMMANDS } from './registry';

/** All commands that are possible now, to be found by their names. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog title="Commands" initialFocus={field} forTyping onClose={onClose}>
      <Commands field={field} onClose={onClose} />
    </Dialog>
  );
}

interface CommandsProps {
  readonly onClose: () => void;
}

function Commands({ field, onClose }: CommandsProps & { readonly field: RefObject<HTMLInputElement | null> }) {
  // The field first: it is typed in while the list is drawn.
  const isListed = useDeferredValue(true, false);
  return (
    <Palette label="Commands" loop>
      <Palette.Input
        ref={field}
        placeholder="What to do"
        className="min-h-9 w-full rounded-control border border-line bg-paper px-3 placeholder:text-faint"
      />
      {isListed && <List onClose={onClose} />}
    </Palette>
  );
}

function List({ onClose }: CommandsProps) {
  const store = useReadingStore();
  const state = useReading((all) => all);
  const run = (command: Command) => {
    // First the dialog gives the focus back: what is run may want it elsewhere.
    flushSync(onClose);
    command.run(store.getState());
  };
  return (
    <>
      <Palette.Empty className="px-3 py-4 text-control text-soft">No command of that name.</Palette.Empty>
      <Palette.List label="Commands" className="mt-2 max-h-80 overflow-y-auto">
        {COMMANDS.filter((command) => !command.keyOnly && isPossible(command, state)).map((command) => (
          <Palette.Item
            key={command.id}
            value={labelOf(command, state)}
            onSelect={() => run(command)}
            aria-keyshortcuts={keyShortcuts(command.keys)}
            className="flex min-h-control cursor-pointer items-center justify-between gap-4 rounded-control px-3 text-control aria-selected:bg-focus"
          >
            {labelOf(command, state)}
            <kbd className="font-sans text-xs text-faint">{command.keys?.map(keyWords).join(', ')}</kbd>
          </Palette.Item>
        ))}
      </Palette.List>
    </>
  );
}
