import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button';

interface WordsFormProps {
  /** The words as they are. */
  readonly text: string;
  readonly label: string;
  readonly onSave: (words: string) => void;
  readonly onCancel: () => void;
}

/** The words of a block while they are corrected. Ctrl+Enter saves, Escape leaves them as they were. */
export function WordsForm({ text, label, onSave, onCancel }: WordsFormProps) {
  const [words, setWords] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => area.current?.focus(), []);
  const save = () => (words.trim() === '' || words === text ? onCancel() : onSave(words));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="flex flex-col gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        ref={area}
        id={id}
        aria-label={label}
        rows={4}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content min-h-24 w-full resize-y rounded-control border border-line bg-paper p-2 font-serif text-base leading-relaxed"
      />
      <span className="flex gap-2 font-sans">
        <Button variant="strong" type="submit">
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </span>
    </form>
  );
}
