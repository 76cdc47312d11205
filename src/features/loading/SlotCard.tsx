import { type DragEvent, useState } from 'react';
import type { Side } from '../../model/report';
import type { LinkService } from '../../sources/link';
import { Button } from '../../ui/Button';
import { FileButton } from '../../ui/FileButton';
import { ACCEPT } from './accept';
import { EmptySlot } from './EmptySlot';
import { FilledSlot } from './FilledSlot';
import { LinkForm } from './LinkForm';
import { PasteForm } from './PasteForm';
import { SlotHeading } from './SlotHeading';
import { useReport } from './useReport';
import type { Loading } from './useSlots';

interface SlotCardProps {
  readonly side: Side;
  readonly loading: Loading;
  /** Null where this page is only files. */
  readonly service: LinkService | null;
}

/** The place for one report: dropped, chosen, pasted or fetched, then read and corrected. */
export function SlotCard({ side, loading, service }: SlotCardProps) {
  const { filled, problem, pending } = loading.slots[side];
  const { shown, error } = useReport(side, filled);
  const [form, setForm] = useState<'paste' | 'link' | null>(null);
  const [over, setOver] = useState(false);
  const name = side.toUpperCase();

  const takeFiles = (files: readonly File[]) => {
    if (files.length === 0) return;
    setForm(null);
    loading.takeFiles(side, files);
  };
  const takeLink = async (address: string) => {
    if (service && (await loading.takeLink(side, address, service.token))) setForm(null);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    takeFiles([...event.dataTransfer.files]);
  };

  const bring = (
    <>
      <FileButton accept={ACCEPT} label={`Choose a file for report ${name}`} onFiles={takeFiles}>
        {filled ? 'Replace' : 'Choose a file'}
      </FileButton>
      <Button aria-label={`Paste the text of report ${name}`} onClick={() => setForm('paste')}>
        Paste
      </Button>
    </>
  );

  return (
    <section
      aria-labelledby={`report-${side}`}
      aria-busy={pending !== null}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={`flex min-h-80 min-w-0 flex-col rounded-2xl border bg-paper p-6 max-phone:min-h-52 max-phone:p-4 md:h-[calc(100dvh-12rem)] md:min-h-[36rem] ${filled ? 'border-line' : 'border-dashed border-rail'} ${over ? 'ring-2 ring-focus-line' : ''}`}
    >
      <SlotHeading side={side} filled={filled} shown={shown} />
      {problem && (
        <p role="alert" className="mb-3 rounded-control border border-alert px-3 py-2 text-control text-alert">
          {problem}
        </p>
      )}
      {pending && (
        <div className="mb-3 flex items-center justify-between gap-3 rounded-control bg-panel px-3 py-1 text-control text-soft">
          <span role="status" className="min-w-0 truncate">
            {pending}
          </span>
          <Button variant="quiet" onClick={() => loading.cancel(side)}>
            Cancel
          </Button>
        </div>
      )}
      {form === 'paste' ? (
        <PasteForm
          name={name}
          onCancel={() => setForm(null)}
          onPasted={async (pasted) => {
            if (await loading.takePasted(side, pasted)) setForm(null);
          }}
        />
      ) : filled ? (
        <>
          {form === 'link' && (
            <div className="mb-3">
              <LinkForm name={name} busy={pending !== null} onLink={takeLink} focus />
            </div>
          )}
          <FilledSlot side={side} filled={filled} shown={shown} error={error} loading={loading} />
          <div className="mt-3 flex flex-wrap items-center gap-2">
            {bring}
            {service && (
              <Button
                aria-label={`Fetch another report ${name} from a link`}
                aria-expanded={form === 'link'}
                onClick={() => setForm(form === 'link' ? null : 'link')}
              >
                Link
              </Button>
            )}
            <Button aria-label={`Remove report ${name}`} onClick={() => loading.remove(side)}>
              Remove
            </Button>
          </div>
        </>
      ) : (
        <EmptySlot
          linked={service !== null}
          link={service && <LinkForm name={name} busy={pending !== null} onLink={takeLink} />}
          actions={bring}
        />
      )}
    </section>
  );
}
