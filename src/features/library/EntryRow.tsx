import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Entry } from '../../storage/records';
import { Button } from '../../ui/Button';
import { counted, timeWords } from './labels';
import type { LibraryActions } from './useLibrary';

interface EntryRowProps {
  readonly entry: Entry;
  readonly library: LibraryActions;
  readonly onOpen: () => void;
}

/** One comparison of the library, and what can be done with it. */
export function EntryRow({ entry, library, onOpen }: EntryRowProps) {
  const [renaming, setRenaming] = useState(false);
  const { name, titles, outlets, notes, changed, damaged } = entry;
  const about = [
    outlets.filter(Boolean).join(' and '),
    notes > 0 ? counted(notes, 'note') : '',
    `changed ${timeWords(changed)}`,
  ];
  return (
    <li
      aria-label={name}
      className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-3 last:border-b"
    >
      <div className="min-w-0 flex-[1_1_24rem]">
        {renaming ? (
          <NameForm
            name={name}
            onName={(next) => {
              setRenaming(false);
              if (next !== null) library.rename(entry, next);
            }}
          />
        ) : (
          <button
            type="button"
            className="cursor-pointer text-left font-serif text-[1.0625rem] leading-snug text-pretty underline decoration-line underline-offset-4 hover:decoration-current"
            onClick={onOpen}
          >
            {name}
          </button>
        )}
        {damaged ? (
          <p className="mt-0.5 text-control text-alert">A part of what was stored of it is missing or damaged.</p>
        ) : (
          <p className="mt-0.5 text-control text-soft">{about.filter(Boolean).join(' · ')}</p>
        )}
        {!damaged && name !== titles.join(' / ') && (
          <p className="text-control text-soft">{titles.filter(Boolean).join(' / ')}</p>
        )}
      </div>
      <div className="-mx-2 flex flex-wrap">
        {!damaged && (
          <>
            <Button variant="bare" className="px-2" onClick={() => setRenaming(true)}>
              Rename
            </Button>
            <Button variant="bare" className="px-2" onClick={() => library.duplicate(entry)}>
              Duplicate
            </Button>
          </>
        )}
        <Button variant="bare" className="px-2" onClick={() => library.save(entry)}>
          {damaged ? 'Save what is left' : 'Save as a file'}
        </Button>
        <Button variant="bare" className="px-2" onClick={() => library.remove(entry)}>
          Delete
        </Button>
      </div>
    </li>
  );
}

/** Enter keeps the new name, Escape the old one; an empty one is made of the headlines again. */
function NameForm({ name, onName }: { name: string; onName: (next: string | null) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onName(input.current?.value ?? null);
  };
  return (
    <form onSubmit={submit} className="flex gap-2">
      <input
        ref={input}
        aria-label="Name"
        defaultValue={name}
        maxLength={300}
        className="min-h-control min-w-0 flex-1 rounded-control border border-line bg-paper px-2 font-serif"
        onKeyDown={({ key }) => key === 'Escape' && onName(null)}
      />
      <Button type="submit">Keep</Button>
    </form>
  );
}
