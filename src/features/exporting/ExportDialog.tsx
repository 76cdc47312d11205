import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import { FILES, type Wanted } from '../../projections/export-form';
import { fileName } from '../../projections/file-name';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { download } from '../../ui/download';
import { exportInWorker } from '../../worker/exporting';
import { formOf, type Kind } from './choices';
import { FileChoice } from './FileChoice';
import { Preview } from './Preview';
import { printPage } from './print';
import { ShareButton } from './ShareButton';
import { useFile } from './useFile';

export interface ExportDialogProps {
  readonly comparison: Comparison;
  /** What the screen shows of it: offered first. */
  readonly shown: Wanted;
  /** Null where the comparison is only read. */
  readonly onAuthor: ((author: string) => void) | null;
  readonly onClose: () => void;
}

/** What leaves, in which form, how it will look, and under which name. */
export default function ExportDialog({ comparison, shown, onAuthor, onClose }: ExportDialogProps) {
  const [kind, setKind] = useState<Kind>('html');
  const [wanted, setWanted] = useState<Wanted>(shown);
  const [typed, setTyped] = useState<string | null>(null);
  const form = formOf(kind);
  const { extension, type } = FILES[form];
  const name = typed ?? fileName(comparison, extension).slice(0, -extension.length - 1);
  const { made, failed } = useFile(comparison, form, wanted);
  const nameField = useId();

  const save = useMutation({
    mutationFn: async () => {
      const bytes = await exportInWorker(comparison, form, wanted, new AbortController().signal);
      if (kind === 'print') await printPage(bytes);
      else download(bytes, `${name.trim() || 'parallax'}.${extension}`, type);
    },
  });

  return (
    <Dialog title="Export" size="wide" onClose={onClose}>
      <div className="grid gap-4 md:grid-cols-[17rem_1fr]">
        <FileChoice
          comparison={comparison}
          kind={kind}
          wanted={wanted}
          shown={shown}
          onKind={setKind}
          onWanted={setWanted}
          onAuthor={onAuthor}
        />
        <div className="flex min-w-0 flex-col gap-3">
          <section
            aria-label="Preview"
            className="h-[min(26rem,45dvh)] overflow-hidden rounded-control border border-line bg-paper"
          >
            <Preview made={made} comparison={comparison} />
          </section>
          {kind !== 'print' && (
            <div className="flex flex-wrap items-center gap-2 text-control">
              <label htmlFor={nameField} className="text-soft">
                File name
              </label>
              <input
                id={nameField}
                type="text"
                value={name}
                autoComplete="off"
                spellCheck={false}
                onChange={({ currentTarget }) => setTyped(currentTarget.value.replace(/[/\\:*?"<>|\p{Cc}]/gu, ''))}
                className="min-h-control min-w-0 flex-1 rounded-control border border-line bg-paper px-2.5"
              />
              <span className="text-soft">.{extension}</span>
            </div>
          )}
          {(failed || save.isError) && (
            <p role="alert" className="text-control text-alert">
              The export could not be made. Reload the page and try again, or save the file to be opened elsewhere.
            </p>
          )}
          <div className="flex flex-wrap items-center justify-end gap-2">
            <ShareButton
              comparison={comparison}
              onSavedFile={() => setKind('json')}
              onWebPage={() => setKind('html')}
            />
            <Button variant="strong" disabled={save.isPending} onClick={() => save.mutate()}>
              {save.isPending ? 'One moment…' : kind === 'print' ? 'Print…' : 'Save'}
            </Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
