import { Copy, Link2, NotebookPen, Scissors, Unlink } from 'lucide-react';
import { Button } from '../../ui/Button';
import { beginLinking, beginSplitting, copyPassage, writeNote } from './handActs';
import type { Reading } from './useReading';

/** What the reader can do with what is in focus. The same is done by keys. */
export function HandButtons({ reading }: { reading: Reading }) {
  const { focus, hand } = reading;
  if (!focus || hand.readOnly) return null;
  const { link } = focus;
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">Your hand</legend>
      <Button onClick={() => beginLinking(reading)} aria-keyshortcuts="L">
        <Link2 aria-hidden="true" className="size-3.5" /> {link ? 'Change link…' : 'Link…'}
      </Button>
      {link && link.a.length + link.b.length > 2 && (
        <Button onClick={() => beginSplitting(reading)} aria-keyshortcuts="S">
          <Scissors aria-hidden="true" className="size-3.5" /> Split…
        </Button>
      )}
      {link && (
        <Button onClick={() => hand.unlink(link)} aria-keyshortcuts="U">
          <Unlink aria-hidden="true" className="size-3.5" /> Unlink
        </Button>
      )}
      <Button onClick={() => writeNote(reading)} aria-keyshortcuts="N">
        <NotebookPen aria-hidden="true" className="size-3.5" /> Note
      </Button>
      <Button onClick={() => void copyPassage(reading)}>
        <Copy aria-hidden="true" className="size-3.5" /> Copy
      </Button>
    </fieldset>
  );
}
