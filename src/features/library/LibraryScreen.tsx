import { Suspense, useId, useState } from 'react';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { FileButton } from '../../ui/FileButton';
import { Masthead } from '../../ui/Masthead';
import { Notice } from '../../ui/Notice';
import { part } from '../../ui/part';
import { EntryRow } from './EntryRow';
import { listed, type Order } from './listing';
import { useDroppedFiles } from './useDroppedFiles';
import { useLibrary } from './useLibrary';

const AskAboutKnown = part(() => import('./AskAboutKnown'), { over: true });

interface LibraryScreenProps {
  readonly onOpen: (id: string, place?: string) => void;
  readonly onNew: () => void;
  readonly onExample: () => void;
}

const ORDERS: Readonly<Record<Order, string>> = {
  opened: 'Last read',
  changed: 'Last changed',
  created: 'Newest',
  name: 'Name',
};

/** Every comparison that is saved in this browser. */
export default function LibraryScreen({ onOpen, onNew, onExample }: LibraryScreenProps) {
  const library = useLibrary(onOpen);
  const { entries, problems, deleted, known, merged } = library;
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<Order>('opened');
  const sorting = useId();
  useDroppedFiles(library.open);
  const shown = entries && listed(entries, query, order);

  return (
    <div className="flex min-h-dvh flex-col">
      <title>Library – Parallax</title>
      <Masthead title="Library">
        <FileButton label="Open a saved file" accept=".json,application/json" onFiles={library.open}>
          Open a saved file
        </FileButton>
        <Button className="max-phone:hidden" onClick={onExample}>
          Open the example
        </Button>
        <Button variant="strong" onClick={onNew}>
          New comparison
        </Button>
      </Masthead>
      {deleted && (
        <Notice>
          <span>“{deleted.name}” was deleted.</span>
          <Button size="small" onClick={() => library.restore(deleted)}>
            Undo
          </Button>
        </Notice>
      )}
      {merged.length > 0 && (
        <Notice>
          <span>
            {merged.map(({ id, name, says }) => (
              <span key={id + says} className="block">
                “{name}”: {says}
              </span>
            ))}
          </span>
          {merged.some(({ undo }) => undo) && (
            <Button size="small" onClick={library.undoMerge}>
              Undo
            </Button>
          )}
          {merged.length === 1 && (
            <Button size="small" onClick={() => onOpen(merged[0]?.id ?? '')}>
              Open it
            </Button>
          )}
        </Notice>
      )}
      <Suspense>
        {known.length > 0 && (
          <AskAboutKnown
            known={known}
            onMerge={() => library.answer('merge')}
            onCopy={() => library.answer('copy')}
            onClose={() => library.answer('cancel')}
          />
        )}
      </Suspense>
      <main className="mx-auto flex w-full max-w-[60rem] flex-1 flex-col gap-5 px-5 py-8 max-phone:px-3 max-phone:py-4">
        <h2 className="font-serif text-2xl">Your comparisons</h2>
        {problems.map((says) => (
          <p key={says} role="alert" className="text-control text-alert">
            {says}
          </p>
        ))}
        {entries && entries.length > 0 && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-control">
            <input
              type="search"
              aria-label="Search the library"
              placeholder="Search names, headlines, outlets"
              className="min-h-control min-w-48 flex-1 rounded-control border border-line bg-paper px-3"
              value={query}
              onChange={({ currentTarget }) => setQuery(currentTarget.value)}
            />
            <label htmlFor={sorting} className="flex items-center gap-2 text-soft">
              Order
              <select
                id={sorting}
                className="min-h-control rounded-control border border-line bg-paper px-2 text-ink"
                value={order}
                onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}
              >
                {Object.entries(ORDERS).map(([value, says]) => (
                  <option key={value} value={value}>
                    {says}
                  </option>
                ))}
              </select>
            </label>
            <Button onClick={() => library.saveAll(entries)}>Save all as a file</Button>
          </div>
        )}
        {shown && shown.length > 0 && (
          <ul aria-label="Comparisons" className="flex flex-col">
            {shown.map((entry) => (
              <EntryRow key={entry.id} entry={entry} library={library} onOpen={() => onOpen(entry.id, entry.place)} />
            ))}
          </ul>
        )}
        {entries?.length === 0 && (
          <EmptyState title="Nothing here yet">
            <p>Every comparison that you make is kept here, in this browser and nowhere else.</p>
            <p>A file that Parallax saved can be opened here, or dropped anywhere on this page.</p>
          </EmptyState>
        )}
        {entries && entries.length > 0 && shown?.length === 0 && (
          <p role="status" className="text-soft">
            None of the {entries.length} has “{query}” in its name, headlines or outlets.
          </p>
        )}
      </main>
    </div>
  );
}
