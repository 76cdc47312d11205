import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { plural } from './says';
import { type Choosing, type Hand, isReady } from './useHand';

/** While sentences are chosen to be linked or parted: what to do, what is chosen, and how to end it. */
export function ChoosingBar({ hand }: { hand: Hand }) {
  const { choosing, choose, finish } = hand;
  if (!choosing) return null;
  return (
    <Notice>
      <span>
        {choosing.what === 'link' ? (
          <>Choose the sentences that say the same, in both reports. Chosen: {chosenWords(choosing)}.</>
        ) : (
          <>Choose the sentences of this passage that are a statement of their own. Chosen: {chosenWords(choosing)}.</>
        )}
      </span>
      <span className="ml-auto flex gap-2">
        <Button
          className="min-h-7"
          variant="strong"
          disabled={!isReady(choosing)}
          onClick={finish}
          aria-keyshortcuts={choosing.what === 'link' ? 'L' : 'S'}
        >
          {choosing.what === 'link' ? 'Link these' : 'Split'}
        </Button>
        <Button className="min-h-7" onClick={() => choose(null)} aria-keyshortcuts="Escape">
          Cancel
        </Button>
      </span>
    </Notice>
  );
}

function chosenWords({ chosen: { a, b } }: Choosing): string {
  return `${a.length} ${plural(a.length, 'sentence')} of A, ${b.length} of B`;
}
