import { useRef } from 'react';
import { Rail } from './Rail';
import { Ribbon } from './Ribbon';
import type { Reading } from './useReading';

/** Between the reports: the whole of both in small, and the ribbon of the passage in focus. */
export function Middle({ reading }: { reading: Reading }) {
  const column = useRef<HTMLDivElement>(null);
  return (
    // Everything here is also in the panes and the panel, in words: this column is for the eye and the pointer.
    <div ref={column} aria-hidden="true" className="relative min-h-0 border-x border-line bg-desk print:hidden">
      <div className="absolute inset-y-4 left-1/2 flex w-7 -translate-x-1/2 gap-px rounded-md border border-line bg-paper/80">
        <Rail reading={reading} side="a" />
        <span className="w-px bg-line" />
        <Rail reading={reading} side="b" />
      </div>
      <Ribbon reading={reading} column={column} />
    </div>
  );
}
