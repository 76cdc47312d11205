import { useRef } from 'react';
import { Connector } from './Connector';
import { Minimap } from './Minimap';

/** Between the reports: both of them in small, and what connects the passage in focus. */
export default function MinimapColumn() {
  const column = useRef<HTMLDivElement>(null);
  return (
    // Everything here is also in the panes and the panel, in words: this column is for the eye and the pointer.
    <div ref={column} aria-hidden="true" className="relative min-h-0 border-x border-line bg-desk print:hidden">
      <div className="absolute inset-y-4 left-1/2 flex w-7 -translate-x-1/2 gap-px rounded-md border border-line bg-paper/80">
        <Minimap side="a" />
        <span className="w-px bg-line" />
        <Minimap side="b" />
      </div>
      <Connector column={column} />
    </div>
  );
}
