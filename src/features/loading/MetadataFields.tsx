import type { ReactNode } from 'react';
import type { Field } from './filled';

interface MetadataFieldsProps {
  readonly name: string;
  readonly value: (field: Field) => string;
  readonly onEdit: (field: Field, value: string) => void;
}

const BARE = 'w-full min-w-0 bg-transparent text-control leading-snug text-ink outline-none placeholder:text-faint';

/** What the report says of itself, to be corrected in place. An emptied field says that there is none. */
export function MetadataFields({ name, value, onEdit }: MetadataFieldsProps) {
  const text = (field: 'outlet' | 'author') => (
    <input
      type="text"
      className={BARE}
      value={value(field)}
      placeholder="not known"
      autoComplete="off"
      onChange={({ currentTarget }) => onEdit(field, currentTarget.value)}
    />
  );
  return (
    <fieldset className="grid grid-cols-2 gap-2 sm:grid-cols-[1fr_1fr_9.5rem]">
      <legend className="sr-only">About report {name}</legend>
      <Labelled label="Title" className="col-span-full">
        <textarea
          rows={1}
          className={`${BARE} field-sizing-content max-h-24 resize-none font-medium`}
          value={value('title')}
          placeholder="not known"
          onChange={({ currentTarget }) =>
            onEdit(
              'title',
              currentTarget.value.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)),
            )
          }
        />
      </Labelled>
      <Labelled label="Outlet">{text('outlet')}</Labelled>
      <Labelled label="Author">{text('author')}</Labelled>
      <Labelled label="Date" className="max-sm:col-span-full">
        <input
          type="date"
          className={BARE}
          value={value('published').slice(0, 10)}
          onChange={({ currentTarget }) => onEdit('published', currentTarget.value)}
        />
      </Labelled>
    </fieldset>
  );
}

function Labelled({ label, className = '', children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label
      className={`flex min-w-0 flex-col rounded-control border border-line px-2.5 pt-1 pb-1.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-(--ring) ${className}`}
    >
      <span className="text-label leading-normal text-faint">{label}</span>
      {children}
    </label>
  );
}
