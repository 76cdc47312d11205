import { Redo2, Undo2 } from 'lucide-react';
import { CommandButton } from '../commands/CommandButton';
import { commandOf } from '../commands/registry';
import { useReading } from '../store/use-reading';

const LOOKS = 'px-2 disabled:border-transparent! disabled:bg-transparent!';

/** Back and forth through everything that the reader has done. */
export function UndoButtons() {
  const isAny = useReading(({ history }) => history.past.length + history.future.length > 0);
  if (!isAny) return null;
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
