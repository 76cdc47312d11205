import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { useReading } from './store/use-reading';
import './announcement.css';

/** How long it stands there, in milliseconds: long enough to read it and to take back what it tells. */
const LASTS = 8000;

/** Says what was done last, in a line of its own that covers nothing, with the way to take it back. */
export function Announcement() {
  const { words, nth, undoable } = useReading((state) => state.message);
  const apply = useReading((state) => state.apply);
  const [passed, setPassed] = useState(nth);
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = () => {
      // Whoever is about to press Undo must not lose it.
      if (line.current?.matches(':hover, :focus-within')) timer = setTimeout(end, LASTS);
      else setPassed(nth);
    };
    let timer = setTimeout(end, LASTS);
    return () => clearTimeout(timer);
  }, [nth]);
  const isShown = words !== '' && passed !== nth;
  return (
    <div ref={line} className="said print:hidden" data-shown={isShown || undefined}>
      <p aria-live="polite">{isShown && <span key={nth}>{words}</span>}</p>
      {isShown && undoable && (
        <Button size="small" className="text-xs" aria-label={`Undo: ${words}`} onClick={() => apply({ type: 'undo' })}>
          Undo
        </Button>
      )}
    </div>
  );
}
