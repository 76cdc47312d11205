import { type CSSProperties, type MouseEvent, memo, useCallback, useRef, useState } from 'react';
import type { Side } from '../../model/report';
import { litSentences } from './focus';
import { type Place, scrollTo } from './places';
import { isLong } from './slices';
import { type Stretch, shareOf, stretchesOf } from './stretches';
import type { Reading } from './useReading';
import { useRedraw } from './useRedraw';
import './minimap.css';

/** The whole of one report in small: what is shared, what is only here, where you are. Clicked, it leads there. */
export function Rail({ reading, side }: { reading: Reading; side: Side }) {
  const { view, focus, panes, dispatch } = reading;
  const pane = panes[side];
  const [stretches, setStretches] = useState<readonly Stretch[]>([]);
  const here = useRef<HTMLSpanElement>(null);
  const measured = useRef(0);

  const draw = useCallback(() => {
    const page = pane?.firstElementChild;
    if (!pane || !page || page.clientHeight === 0) return;
    const height = page.clientHeight;
    // Scrolling only moves the window; the stretches change with the page's height alone.
    if (measured.current !== height) {
      measured.current = height;
      setStretches((now) => (isLong(view.pages[side]) && now.length > 0 ? now : stretchesOf(view, side, pane, height)));
    }
    if (here.current) {
      here.current.style.top = percent(Math.min(1, pane.scrollTop / height));
      here.current.style.bottom = percent(Math.max(0, 1 - (pane.scrollTop + pane.clientHeight) / height));
    }
  }, [pane, view, side]);
  useRedraw(panes, draw);

  const goThere = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    const nearest = stretches.reduce<Stretch | null>(
      (best, each) => (best && distance(best, at) <= distance(each, at) ? best : each),
      null,
    );
    if (!nearest || !pane) return;
    scrollTo(pane, nearest.top * measured.current - pane.clientHeight / 3);
    dispatch({ type: 'sentence', id: nearest.id, moves: 'both' });
  };

  const lit = litSentences(view, focus, side);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; J, K, [ and ] do the same
    <div className="relative h-full flex-1 cursor-pointer" onClick={goThere}>
      <Marks stretches={stretches} side={side} />
      {lit.map((id) => {
        const own = stretches.find((each) => each.id === id) ?? shareOf(view, id);
        return <span key={id} className="rail-mark" data-side={side} data-lit style={along(own)} />;
      })}
      <span ref={here} className={`rail-here ${side === 'a' ? 'rounded-l-md' : 'rounded-r-md'}`} />
    </div>
  );
}

const Marks = memo(function Marks({ stretches, side }: { stretches: readonly Stretch[]; side: Side }) {
  return stretches.map((each) => (
    <span key={each.id} className={`rail-mark ${each.shared ? 'shared' : ''}`} data-side={side} style={along(each)} />
  ));
});

function along({ top, bottom }: Place): CSSProperties {
  return { top: percent(top), height: percent(bottom - top) };
}

function distance({ top, bottom }: Place, at: number): number {
  return Math.max(top - at, at - bottom, 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
