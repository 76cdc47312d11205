import { type RefObject, useCallback, useRef } from 'react';
import { useReading, useReadingSoon } from '../../store/use-reading';
import { type Extent, extentOf, type Panes } from '../positions';
import { useRedraw } from './use-redraw';

/** One curved band between both reports, for the passage in focus alone: many at once are spaghetti. */
export function Connector({ column }: { column: RefObject<HTMLDivElement | null> }) {
  const path = useRef<SVGPathElement>(null);
  const panes = useReading((state) => state.panes);
  const lit = useReadingSoon((state) => state.lit);

  // Written to the element itself: a band that follows scrolling through React would lag behind the text.
  const drawing = useCallback(() => {
    const ends = endsOf(panes, lit.a, lit.b);
    const drawn = ends && column.current ? band(ends, column.current.clientWidth) : '';
    return () => path.current?.setAttribute('d', drawn);
  }, [lit, panes, column]);
  useRedraw(panes, drawing);

  return (
    <svg aria-hidden="true" className="connector pointer-events-none absolute inset-0 size-full overflow-hidden">
      <path ref={path} fill="var(--ribbon)" fillOpacity="0.72" stroke="var(--focus-line)" strokeOpacity="0.55" />
    </svg>
  );
}

interface Ends {
  readonly a: Extent;
  readonly b: Extent;
}

function endsOf({ a, b }: Panes, inA: readonly string[], inB: readonly string[]): Ends | null {
  const from = a && extentOf(a, inA);
  const to = b && extentOf(b, inB);
  if (!a || !b || !from || !to) return null;
  return { a: asSeen(from, a), b: asSeen(to, b) };
}

function asSeen({ top, bottom }: Extent, pane: HTMLElement): Extent {
  return { top: top - pane.scrollTop, bottom: bottom - pane.scrollTop };
}

function band({ a, b }: Ends, width: number): string {
  const half = width / 2;
  const across = (from: number, to: number, x: number) => `C ${half} ${from} ${half} ${to} ${x} ${to}`;
  return `M 0 ${a.top} ${across(a.top, b.top, width)} L ${width} ${b.bottom} ${across(b.bottom, a.bottom, 0)} Z`;
}
