import { useState } from 'react';
import { beginning, type Part } from './preview';

interface FoldedPartProps {
  readonly part: Extract<Part, { kind: 'folded' }>;
  readonly onPutBack: (indices: readonly number[], text: string) => void;
}

const ACTION = 'min-h-6 shrink-0 cursor-pointer underline underline-offset-2 hover:text-ink';

/** What is not of the story: one quiet line in its place, to be shown or put back. */
export function FoldedPart({ part, onPutBack }: FoldedPartProps) {
  const { reason, pieces } = part;
  const [open, setOpen] = useState(false);
  const first = pieces[0]?.text ?? '';
  const several = pieces.length > 1;
  const label = several ? `${reason}, ${pieces.length} parts` : reason;
  const indices = pieces.map(({ index }) => index);
  return (
    <div className="part my-2.5 rounded-md border border-dashed border-rail px-2.5 py-0.5 font-sans text-xs text-faint">
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1 truncate">
          {foldedFor(label)}
          {!several && !open && `: “${beginning(first)}”`}
        </span>
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${open ? 'Hide' : 'Show'} ${label}: ${beginning(first)}`}
          className={ACTION}
          onClick={() => setOpen(!open)}
        >
          {open ? 'hide' : 'show'}
        </button>
        <button
          type="button"
          data-moves={indices.join(' ')}
          aria-label={`Put back ${label}: ${beginning(first)}`}
          className={ACTION}
          onClick={() => onPutBack(indices, first)}
        >
          put back
        </button>
      </div>
      {open &&
        pieces.map(({ index, text }) => (
          <div key={index} className="mb-1 flex items-start gap-3 leading-snug text-soft">
            <p className="min-w-0 flex-1 text-control hyphens-none">{text}</p>
            {several && (
              <button
                type="button"
                data-moves={index}
                aria-label={`Put back: ${beginning(text)}`}
                className={ACTION}
                onClick={() => onPutBack([index], text)}
              >
                put back
              </button>
            )}
          </div>
        ))}
    </div>
  );
}

/** “folded · byline”, but “folded by you”. */
function foldedFor(label: string): string {
  return label.startsWith('folded') ? label : `folded · ${label}`;
}
