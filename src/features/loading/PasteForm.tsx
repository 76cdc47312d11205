import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';

interface PasteFormProps {
  readonly name: string;
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

export function PasteForm({ name, onText, onCancel }: PasteFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <form
      className="flex flex-1 flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        onText(area.current?.value ?? '');
      }}
    >
      <textarea
        ref={area}
        aria-label={`Text of report ${name}`}
        placeholder="Paste the whole article"
        className="min-h-48 flex-1 resize-y rounded-lg border border-line bg-paper p-3 font-serif text-base leading-relaxed placeholder:text-faint"
      />
      <div className="flex gap-2">
        <Button look="strong" type="submit">
          Use this text
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
