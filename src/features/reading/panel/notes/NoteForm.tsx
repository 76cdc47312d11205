import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Note, NoteColour } from '../../../../model/review';
import type { NoteChange } from '../../../../review/operations';
import { Button } from '../../../../ui/Button';
import { Switch } from '../../../../ui/Switch';
import { tagsIn } from './listing';
import { COLOURS, NoteShape, SHAPES } from './shapes';

interface NoteFormProps {
  readonly note: Note;
  readonly onChange: (change: Omit<NoteChange, 'changed'>) => void;
  readonly onDone: () => void;
}

/** A note is never longer than this: a book belongs elsewhere. */
const LONGEST = 100_000;

/** A note while it is written. Every letter is kept; Done, Escape or Ctrl+Enter only close the form. */
export function NoteForm({ note, onChange, onDone }: NoteFormProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [tags, setTags] = useState(note.tags.join(', '));
  useEffect(() => text.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the fields inside, wherever they are pressed
    <div className="flex flex-col gap-2" onKeyDown={onKeyDown}>
      <textarea
        ref={text}
        aria-label="Note, in Markdown"
        placeholder="Your note. Markdown: *emphasis*, **strong**, - a list"
        maxLength={LONGEST}
        rows={4}
        className="field-sizing-content max-h-80 min-h-24 w-full resize-y rounded-lg border border-line bg-paper px-3 py-2 text-[0.875rem] leading-relaxed"
        value={note.text}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <label htmlFor={`${id}-tags`} className="flex items-center gap-2 text-xs text-faint">
        Tags
        <input
          id={`${id}-tags`}
          placeholder="with commas between"
          maxLength={500}
          className="min-h-8 min-w-0 flex-1 rounded-lg border border-line bg-paper px-2 text-[0.8125rem] text-ink"
          value={tags}
          onChange={({ currentTarget }) => {
            setTags(currentTarget.value);
            onChange({ tags: tagsIn(currentTarget.value) });
          }}
        />
      </label>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ColourChoice colour={note.colour} onChange={(colour) => onChange({ colour })} />
        <Switch checked={note.star} onChange={(star) => onChange({ star })}>
          Star
        </Switch>
        <Button variant="strong" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
}

function ColourChoice({
  colour,
  onChange,
}: {
  colour: NoteColour | null;
  onChange: (colour: NoteColour | null) => void;
}) {
  return (
    <fieldset className="flex gap-1">
      <legend className="sr-only">Colour and shape</legend>
      {COLOURS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === colour}
          aria-label={SHAPES[each].label}
          title={SHAPES[each].label}
          className="grid size-7 cursor-pointer place-items-center rounded-lg border border-transparent hover:bg-hover aria-pressed:border-ink"
          onClick={() => onChange(each === colour ? null : each)}
        >
          <NoteShape colour={each} />
        </button>
      ))}
    </fieldset>
  );
}
