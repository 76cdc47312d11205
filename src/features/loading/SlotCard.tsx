import { type DragEvent, useState } from 'react';
import type { Side } from '../../engine/model';
import { Button } from '../../ui/Button';
import { FileButton } from './FileButton';
import { PasteForm } from './PasteForm';
import type { Filled } from './slots';
import type { Loading } from './useSlots';

/** The place for one report: dropped, chosen or pasted. */
export function SlotCard({ side, loading }: { side: Side; loading: Loading }) {
  const { filled, problem } = loading.slots[side];
  const [pasting, setPasting] = useState(false);
  const [over, setOver] = useState(false);
  const name = side.toUpperCase();
  const heading = `report-${side}`;

  const takeFiles = (files: readonly File[]) => {
    setPasting(false);
    void loading.takeFiles(side, files);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFiles([...event.dataTransfer.files]);
  };

  return (
    <section
      aria-labelledby={heading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`flex min-h-80 flex-col rounded-2xl border bg-paper p-6 max-phone:min-h-52 max-phone:p-5 lg:min-h-[30rem] ${filled ? 'border-line' : 'border-dashed border-rail'} ${over ? 'ring-2 ring-focus-line' : ''}`}
    >
      <h2 id={heading} className="mb-3 text-[0.9375rem] font-semibold">
        Report {name}
        {filled && (
          <span className="font-normal text-soft">
            {' '}
            · {filled.name} · {filled.words.toLocaleString('en')} words
          </span>
        )}
      </h2>
      {problem && (
        <p role="alert" className="mb-3 rounded-lg border border-alert px-3 py-2 text-[0.8125rem] text-alert">
          {problem}
        </p>
      )}
      {pasting ? (
        <PasteForm
          name={name}
          onCancel={() => setPasting(false)}
          onText={(text) => {
            if (loading.takeText(side, text)) setPasting(false);
          }}
        />
      ) : filled ? (
        <Preview filled={filled} />
      ) : (
        <div className="flex flex-1 flex-col items-center justify-center gap-2 text-center">
          <p className="font-serif text-2xl">Drop a file here</p>
          <p className="max-w-xs text-[0.8125rem] text-soft">
            The article as text, Markdown, a saved web page, PDF or Word file, or paste the article itself.
          </p>
        </div>
      )}
      {!pasting && (
        <div className={`mt-4 flex flex-wrap gap-2 ${filled ? '' : 'justify-center'}`}>
          <FileButton label={`Choose a file for report ${name}`} onFiles={takeFiles}>
            {filled ? 'Replace' : 'Choose a file'}
          </FileButton>
          <Button aria-label={`Paste the text of report ${name}`} onClick={() => setPasting(true)}>
            Paste
          </Button>
          {filled && (
            <Button aria-label={`Remove report ${name}`} onClick={() => loading.remove(side)}>
              Remove
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Preview({ filled }: { filled: Filled }) {
  return (
    <p className="preview min-h-0 flex-1 font-serif text-base leading-relaxed whitespace-pre-line">
      {filled.beginning}
    </p>
  );
}
