import { type RefObject, useCallback, useRef } from 'react';
import { litSentences } from './focus';
import { type Panes, type Place, placeOf } from './places';
import type { Reading } from './useReading';
import { useRedraw } from './useRedraw';

/** One curved ribbon, for the passage in focus alone: many at once are spaghetti. */
export function Ribbon({ reading, column }: { reading: Reading; column: RefObject<HTMLDivElement | null> }) {
  const path = useRef<SVGPathElement>(null);
  const { panes, view, focus } = reading;

  // Written to the element itself: a ribbon that follows scrolling through React would lag behind the text.
  const draw = useCallback(() => {
    const ends = endsOf(panes, litSentences(view, focus, 'a'), litSentences(view, focus, 'b'));
    path.current?.setAttribute('d', ends && column.current ? ribbon(ends, column.current.clientWidth) : '');
  }, [view, focus, panes, column]);
  useRedraw(panes, draw);

  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full overflow-hidden">
      <path ref={path} fill="var(--ribbon)" fillOpacity="0.72" stroke="var(--focus-line)" strokeOpacity="0.55" />
    </svg>
  );
}

interface Ends {
  readonly a: Place;
  readonly b: Place;
}

function endsOf({ a, b }: Panes, inA: readonly string[], inB: readonly string[]): Ends | null {
  const from = a && placeOf(a, inA);
  const to = b && placeOf(b, inB);
  if (!a || !b || !from || !to) return null;
  return { a: asSeen(from, a), b: asSeen(to, b) };
}

function asSeen({ top, bottom }: Place, pane: HTMLElement): Place {
  return { top: top - pane.scrollTop, bottom: bottom - pane.scrollTop };
}

function ribbon({ a, b }: Ends, width: number): string {
  const half = width / 2;
  const across = (from: number, to: number, x: number) => `C ${half} ${from} ${half} ${to} ${x} ${to}`;
  return `M 0 ${a.top} ${across(a.top, b.top, width)} L ${width} ${b.bottom} ${across(b.bottom, a.bottom, 0)} Z`;
}
