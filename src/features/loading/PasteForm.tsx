import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import type { Pasted } from './take';

interface PasteFormProps {
  readonly name: string;
  readonly onPasted: (pasted: Pasted) => void;
  readonly onCancel: () => void;
}

/** The field shows plain text; the rich text it came from is kept beside it for as long as nothing else is in the field. */
export function PasteForm({ name, onPasted, onCancel }: PasteFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const rich = useRef<{ html: string; shown: string } | null>(null);
  useEffect(() => area.current?.focus(), []);

  const keepRich = (html: string) => {
    const before = area.current;
    // Pasted into other text it is a part only; what the field makes of it is known after the event.
    const alone = before !== null && before.selectionStart === 0 && before.selectionEnd === before.value.length;
    rich.current = null;
    if (alone && html.trim() !== '')
      setTimeout(() => {
        if (area.current) rich.current = { html, shown: area.current.value };
      });
  };

  return (
    <form
      className="flex min-h-0 flex-1 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const text = area.current?.value ?? '';
        onPasted({ text, html: rich.current?.shown === text ? rich.current.html : null });
      }}
    >
      <textarea
        ref={area}
        aria-label={`Text of report ${name}`}
        placeholder="Paste the whole article"
        onPaste={({ clipboardData }) => keepRich(clipboardData.getData('text/html'))}
        className="min-h-48 flex-1 resize-y rounded-control border border-line bg-paper p-3 font-serif text-base leading-relaxed placeholder:text-faint"
      />
      <div className="flex gap-2">
        <Button variant="strong" type="submit">
          Use this text
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
