import { Redo2, Undo2 } from 'lucide-react';
import { CommandButton } from '../commands/CommandButton';
import { commandOf } from '../commands/registry';

const LOOKS = 'px-2 disabled:border-transparent! disabled:bg-transparent!';

/** Back and forth through everything that the reader has done. They have their place from the first, so that nothing moves when there is something. */
export function UndoButtons() {
  return (
    <span className="flex">
      <CommandButton command={commandOf('undo')} variant="bare" className={LOOKS} aria-label="Undo">
        <Undo2 aria-hidden="true" className="size-4" />
      </CommandButton>
      <CommandButton command={commandOf('redo')} variant="bare" className={LOOKS} aria-label="Redo">
        <Redo2 aria-hidden="true" className="size-4" />
      </CommandButton>
    </span>
  );
}
