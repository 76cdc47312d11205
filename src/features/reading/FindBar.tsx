import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../ui/Button';
import type { Finding } from './useFinding';

/** Words sought in both reports at once: Enter goes to the next place, Escape ends it. */
export function FindBar({ finding }: { finding: Finding }) {
  const { sought, spans, at, show, seek, step } = finding;
  const field = useRef<HTMLInputElement>(null);
  const count = spans.a.length + spans.b.length;

  useEffect(() => field.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') show(false);
    else return;
    event.preventDefault();
  };

  return (
    <search
      aria-label="Find in both reports"
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-panel px-5 py-1 text-[0.8125rem] max-phone:px-3 print:hidden"
    >
      <input
        ref={field}
        type="text"
        aria-label="Words to find"
        placeholder="Find in both reports"
        value={sought}
        onChange={(event) => seek(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-8 w-64 max-w-full rounded-lg border border-line bg-paper px-2.5 placeholder:text-faint max-phone:w-full"
      />
      <span role="status" className="text-soft tabular-nums">
        {sought.trim() !== '' &&
          (count === 0
            ? 'found nowhere'
            : `${at < 0 ? '' : `${at + 1} of `}${count} · ${spans.a.length} in A, ${spans.b.length} in B`)}
      </span>
      <Button variant="bare" disabled={count === 0} onClick={() => step(-1)} aria-label="Previous place">
        ‹
      </Button>
      <Button variant="bare" disabled={count === 0} onClick={() => step(1)} aria-label="Next place">
        ›
      </Button>
      <Button variant="quiet" className="ml-auto" onClick={() => show(false)}>
        Close
      </Button>
    </search>
  );
}
