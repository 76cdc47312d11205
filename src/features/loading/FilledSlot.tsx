import { useCallback, useRef, useState } from 'react';
import type { Side } from '../../model/report';
import { Button } from '../../ui/Button';
import { EncodingSelect } from './EncodingSelect';
import { type CorrectedWords, withWords } from './edit-words';
import { type Field, type Filled, isCorrected } from './filled';
import { MetadataFields } from './MetadataFields';
import { withMoved } from './move-blocks';
import { Preview } from './Preview';
import type { Shown } from './useReport';
import type { Loading } from './useSlots';

interface FilledSlotProps {
  readonly side: Side;
  readonly filled: Filled;
  readonly shown: Shown | null;
  readonly error: Error | null;
  readonly loading: Loading;
}

/** A report to read and correct before it is compared. */
export function FilledSlot({ side, filled, shown, error, loading }: FilledSlotProps) {
  const [announcement, setAnnouncement] = useState('');
  const name = side.toUpperCase();
  const { origin } = filled;
  const value = (field: Field) => filled.edits[field] ?? shown?.report[field] ?? '';

  const after = useRef<HTMLDivElement>(null);
  const { correct } = loading;
  const found = shown?.found;
  const onMove = useCallback(
    (indices: readonly number[], message: string) => {
      setAnnouncement(message);
      if (found) correct(side, (own) => withMoved(own, found, indices));
    },
    [found, correct, side],
  );

  const onWords = useCallback(
    (words: CorrectedWords) => {
      setAnnouncement('Corrected: this is what will be compared.');
      if (found) correct(side, (own) => withWords(own, found, words));
    },
    [found, correct, side],
  );

  return (
    <>
      {origin.warning && <p className="mb-3 text-control text-soft">{origin.warning}</p>}
      <MetadataFields name={name} value={value} onEdit={(field, text) => loading.edit(side, field, text)} />
      {error && (
        <p role="alert" className="mt-3 rounded-control border border-alert px-3 py-2 text-control text-alert">
          {error.message}
        </p>
      )}
      {shown && (
        // Every block has its button: by key they would stand between the reader and all that follows.
        <button
          type="button"
          className="sr-only focus-visible:not-sr-only focus-visible:mt-3 focus-visible:self-start focus-visible:text-xs focus-visible:underline"
          onClick={() => after.current?.focus()}
        >
          Skip the text of report {name}
        </button>
      )}
      {shown ? (
        <Preview name={name} parts={shown.parts} onMove={onMove} onWords={onWords} />
      ) : (
        <p className="mt-4 flex-1 text-control text-soft">{!error && 'Looking for the story…'}</p>
      )}
      <div
        ref={after}
        tabIndex={-1}
        className="mt-3 flex min-h-control flex-wrap items-center gap-x-4 text-xs text-soft"
      >
        <span className="min-w-0 truncate" title={origin.name}>
          {origin.name}
        </span>
        {origin.encoding && (
          <EncodingSelect
            name={name}
            encoding={origin.encoding}
            detected={origin.detected ?? origin.encoding}
            onEncoding={(encoding) => {
              setAnnouncement(`Read again as ${encoding}; the blocks are as Parallax finds them now.`);
              loading.readAgain(side, filled, encoding);
            }}
          />
        )}
        {isCorrected(filled) && (
          <Button
            variant="quiet"
            className="-mr-3 ml-auto text-xs"
            onClick={() => {
              setAnnouncement('Your corrections are gone; this is what Parallax found.');
              loading.backToFound(side);
            }}
          >
            Back to what Parallax found
          </Button>
        )}
      </div>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </>
  );
}
