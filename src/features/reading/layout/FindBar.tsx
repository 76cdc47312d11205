import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../ui/Button';
import { useReading } from '../store/use-reading';

/** Words to be found in both reports at once: Enter goes to the next place, Escape ends it. */
export function FindBar() {
  const { query, at } = useReading(({ find }) => find);
  const { spans, places } = useReading(({ found }) => found);
  const showFind = useReading((state) => state.showFind);
  const setQuery = useReading((state) => state.setQuery);
  const step = useReading((state) => state.stepFound);
  const field = useRef<HTMLInputElement>(null);
  const count = places.length;

  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') showFind(false);
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
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-8 w-64 max-w-full rounded-lg border border-line bg-paper px-2.5 placeholder:text-faint max-phone:w-full"
      />
      <span role="status" className="text-soft tabular-nums">
        {query.trim() !== '' &&
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
      <Button variant="quiet" className="ml-auto" onClick={() => showFind(false)}>
        Close
      </Button>
    </search>
  );
}
