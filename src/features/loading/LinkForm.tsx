import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';

interface LinkFormProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onLink: (address: string) => void;
  /** Whether it was asked for, and the reader is about to type. */
  readonly focus?: boolean;
}

/** The address of an article. What was typed stays, to be mended when it could not be fetched. */
export function LinkForm({ name, busy, onLink, focus = false }: LinkFormProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <form
      className="flex w-full gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const address = withScheme(field.current?.value.trim() ?? '');
        if (address) onLink(address);
        else field.current?.focus();
      }}
    >
      <input
        ref={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-label={`Link to report ${name}`}
        placeholder="https://"
        className="min-h-control-large min-w-0 flex-1 rounded-control border border-line bg-paper px-3 text-sm placeholder:text-faint"
      />
      <Button type="submit" disabled={busy} className="min-h-control-large" aria-label={`Fetch report ${name}`}>
        Fetch
      </Button>
    </form>
  );
}

/** Addresses are often copied without their beginning. */
function withScheme(address: string): string {
  return address === '' || /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
}
