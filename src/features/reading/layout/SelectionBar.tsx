import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { plural } from '../labels';
import { isComplete, type SentenceSelection } from '../store/selection';
import { useReading } from '../store/use-reading';

/** While sentences are selected to be linked or parted: what to do, what is selected, and how to end it. */
export function SelectionBar() {
  const selection = useReading((state) => state.selection);
  const setSelection = useReading((state) => state.setSelection);
  const finish = useReading((state) => state.finishSelection);
  if (!selection) return null;
  const isLinking = selection.purpose === 'link';
  return (
    <Notice>
      <span>
        {isLinking ? (
          <>Choose the sentences that say the same, in both reports. Chosen: {selectedWords(selection)}.</>
        ) : (
          <>
            Choose the sentences of this passage that are a statement of their own. Chosen: {selectedWords(selection)}.
          </>
        )}
      </span>
      <span className="ml-auto flex gap-2">
        <Button
          className="min-h-7"
          variant="strong"
          disabled={!isComplete(selection)}
          onClick={finish}
          aria-keyshortcuts={isLinking ? 'L' : 'S'}
        >
          {isLinking ? 'Link these' : 'Split'}
        </Button>
        <Button className="min-h-7" onClick={() => setSelection(null)} aria-keyshortcuts="Escape">
          Cancel
        </Button>
      </span>
    </Notice>
  );
}

function selectedWords({ selected: { a, b } }: SentenceSelection): string {
  return `${a.length} ${plural(a.length, 'sentence')} of A, ${b.length} of B`;
}
