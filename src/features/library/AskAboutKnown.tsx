import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { Known } from './files';
import { counted } from './labels';

interface AskAboutKnownProps {
  readonly known: readonly Known[];
  readonly onMerge: () => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** Asks what is to become of comparisons whose texts are in the library already. */
export default function AskAboutKnown({ known, onMerge, onCopy, onClose }: AskAboutKnownProps) {
  const [first, ...more] = known;
  const what = more.length > 0 ? `${counted(known.length, 'comparison')} of these files` : `“${first?.file}”`;
  return (
    <Dialog title="Already in the library" onClose={onClose}>
      <p>
        {what} {more.length > 0 ? 'are of texts' : 'is of the same two texts as'}{' '}
        {more.length > 0 ? 'that are in the library already.' : `“${first?.entry.name}”, which is in the library.`}
      </p>
      <p className="mt-2 text-soft">
        Merged, each note stands there once; what both have changed stands side by side, with who wrote it. Nothing of
        yours is lost, and it can be undone.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="strong" onClick={onMerge}>
          Merge
        </Button>
        <Button onClick={onCopy}>Open as a copy</Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </Dialog>
  );
}
