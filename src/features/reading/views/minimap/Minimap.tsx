import { type CSSProperties, type MouseEvent, memo, useCallback, useMemo, useRef, useState } from 'react';
import type { Side, Span } from '../../../../model/report';
import { isMarked } from '../../../../projections/highlights';
import { isLong } from '../../chunks';
import type { ComparisonIndex } from '../../store/comparison-index';
import { useReading, useReadingSoon } from '../../store/use-reading';
import { type Extent, scrollTo } from '../positions';
import { type MinimapSegment, placesOf, segmentsOf, shareOf } from './minimap-segments';
import { useRedraw } from './use-redraw';
import './minimap.css';

/** The whole of one report in small: what is shared, what is only here, where you are. Clicked, it leads there. */
export function Minimap({ side }: { side: Side }) {
  const index = useReading((state) => state.index);
  const panes = useReading((state) => state.panes);
  const move = useReading((state) => state.move);
  const pane = panes[side];
  const [segments, setSegments] = useState<readonly MinimapSegment[]>([]);
  const here = useRef<HTMLSpanElement>(null);
  const measured = useRef(0);

  const drawing = useCallback(() => {
    const page = pane?.firstElementChild;
    if (!pane || !page || page.clientHeight === 0) return;
    const height = page.clientHeight;
    const top = percent(Math.min(1, pane.scrollTop / height));
    const bottom = percent(Math.max(0, 1 - (pane.scrollTop + pane.clientHeight) / height));
    // Scrolling only moves the window; the segments change with the page's height alone.
    const measuredAnew =
      measured.current === height || (isLong(index.pages[side]) && measured.current > 0)
        ? null
        : segmentsOf(index, side, pane, height);
    measured.current = height;
    return () => {
      if (measuredAnew) setSegments(measuredAnew);
      if (here.current) Object.assign(here.current.style, { top, bottom });
    };
  }, [pane, index, side]);
  useRedraw(panes, drawing);

  const goThere = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - box.top) / box.height;
    const nearest = segments.reduce<MinimapSegment | null>(
      (best, each) => (best && distance(best, at) <= distance(each, at) ? best : each),
      null,
    );
    if (!nearest || !pane) return;
    scrollTo(pane, nearest.top * measured.current - pane.clientHeight / 3);
    move({ type: 'sentence', id: nearest.id, moves: 'both' });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a shortcut for the pointer; J, K, [ and ] do the same
    <div className="relative h-full flex-1 cursor-pointer" onClick={goThere}>
      <Segments segments={segments} side={side} />
      <LitSegments segments={segments} side={side} />
      <OtherTicks segments={segments} side={side} />
      <TellingTicks segments={segments} side={side} />
      <span ref={here} className={`rail-here ${side === 'a' ? 'rounded-l-md' : 'rounded-r-md'}`} />
    </div>
  );
}

interface SegmentsProps {
  readonly segments: readonly MinimapSegment[];
  readonly side: Side;
}

const Segments = memo(function Segments({ segments, side }: SegmentsProps) {
  return segments.map((each) => (
    <span key={each.id} className={`rail-mark ${each.shared ? 'shared' : ''}`} data-side={side} style={along(each)} />
  ));
});

function LitSegments({ segments, side }: SegmentsProps) {
  const index = useReading((state) => state.index);
  const lit = useReadingSoon((state) => state.lit[side]);
  return lit.map((id) => {
    const segment = segments.find((each) => each.id === id) ?? shareOf(index, id);
    return <span key={id} className="rail-mark" data-side={side} data-lit style={along(segment)} />;
  });
}

/** Where what tells stands: the end of the words of each place. */
function TellingTicks({ segments, side }: SegmentsProps) {
  const index = useReading((state) => state.index);
  const ink = useReadingSoon((state) => state.ink[side]);
  const spans = useMemo(
    () => [...ink.values()].flat().flatMap(({ span, number }) => (number === null ? [] : [span])),
    [ink],
  );
  return <Ticks index={index} segments={segments} side={side} spans={spans} />;
}

/** Where all other differences stand that are marked, when all are wanted or a kind of them is. */
function OtherTicks({ segments, side }: SegmentsProps) {
  const index = useReading((state) => state.index);
  const shown = useReading((state) => state.shown);
  const kinds = useReading(({ filter }) => filter.kinds);
  const marks = useReading(({ settings }) => settings.marks);
  const spans = useMemo(() => {
    if (marks === 'none' || (marks === 'telling' && kinds.length === 0)) return [];
    return shown.differences.flatMap((each): readonly Span[] => {
      const span = each.link.edits[each.edit]?.[side];
      return span && isMarked(each, { marks, kinds, inFocus: false }) ? [span] : [];
    });
  }, [shown, kinds, marks, side]);
  return <Ticks index={index} segments={segments} side={side} spans={spans} quiet />;
}

interface TicksProps extends SegmentsProps {
  readonly index: ComparisonIndex;
  readonly spans: readonly Span[];
  readonly quiet?: boolean;
}

const Ticks = memo(function Ticks({ index, segments, side, spans, quiet = false }: TicksProps) {
  const places = useMemo(() => placesOf(index, side, segments, spans), [index, side, segments, spans]);
  // More of them than there are pixels would be drawn over one another.
  return [...new Set(places.map((place) => place.toFixed(3)))].map((place) => (
    <span key={place} className={`rail-tick ${quiet ? 'quiet' : ''}`} style={{ top: percent(Number(place)) }} />
  ));
});

function along({ top, bottom }: Extent): CSSProperties {
  return { top: percent(top), height: percent(bottom - top) };
}

function distance({ top, bottom }: Extent, at: number): number {
  return Math.max(top - at, at - bottom, 0);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
