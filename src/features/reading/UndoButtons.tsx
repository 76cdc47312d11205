import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '../../ui/Button';
import type { Hand } from './useHand';

/** Back and forth through everything that the reader has done. */
export function UndoButtons({ hand }: { hand: Hand }) {
  const { canUndo, canRedo, take } = hand;
  if (!canUndo && !canRedo) return null;
  return (
    <span className="flex">
      <Button
        variant="bare"
        className="px-2 disabled:border-transparent! disabled:bg-transparent!"
        aria-label="Undo"
        aria-keyshortcuts="Control+Z"
        disabled={!canUndo}
        onClick={() => take({ type: 'undo' })}
      >
        <Undo2 aria-hidden="true" className="size-4" />
      </Button>
      <Button
        variant="bare"
        className="px-2 disabled:border-transparent! disabled:bg-transparent!"
        aria-label="Redo"
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!canRedo}
        onClick={() => take({ type: 'redo' })}
      >
        <Redo2 aria-hidden="true" className="size-4" />
      </Button>
    </span>
  );
}
