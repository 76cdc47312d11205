import { Suspense, useEffect, useState } from 'react';
import type { Side } from '../../../model/report';
import { Button } from '../../../ui/Button';
import { LazyDialog } from '../../../ui/LazyDialog';
import { Masthead } from '../../../ui/Masthead';
import { part } from '../../../ui/part';
import { Announcement } from '../Announcement';
import { DiffersTab } from '../panel/differs/DiffersTab';
import { useReading } from '../store/use-reading';
import { CloserLine } from './CloserLine';
import { PhoneMenu } from './PhoneMenu';
import { type PhoneScreen, ScreenSwitch } from './ScreenSwitch';
import { useTitle } from './use-title';
import type { LayoutProps } from './WideLayout';

// The cards are first: they need none of these.
const BottomSheet = part(() => import('./BottomSheet'), { over: true });
const Pane = part(async () => ({ default: (await import('../views/side-by-side/Pane')).Pane }));
const Rows = part(async () => ({ default: (await import('../views/Rows')).Rows }));
const FindBar = part(async () => ({ default: (await import('./FindBar')).FindBar }));
const Legend = part(async () => ({ default: (await import('./Legend')).Legend }));
const PanelTabs = part(async () => ({ default: (await import('../panel/PanelTabs')).PanelTabs }));

/** The cards of what differs, or one report at a time, or both as one sequence of passages, with a switch between them. */
export default function PhoneLayout({ actions, notices }: LayoutProps) {
  const title = useTitle();
  const layout = useReading(({ settings }) => settings.layout);
  const alone = layout === 'side';
  const selecting = useReading(({ selection }) => selection !== null);
  const marks = useReading(({ settings }) => settings.marks);
  const cards = useReading((state) => state.cardsOpen);
  const panelOpen = useReading((state) => state.panelOpen);
  const setCardsOpen = useReading((state) => state.setCardsOpen);
  const move = useReading((state) => state.move);
  const focused = useReading(({ focus }) => focus?.side ?? null);
  const [chosen, setChosen] = useState<Side>('a');
  if (focused && focused !== chosen) setChosen(focused);
  const side = focused ?? chosen;
  useEffect(() => {
    // Each card leads to a report. Where it fails, it is tried again when it is needed.
    Pane.load().catch(() => {});
  }, []);

  const show = (next: PhoneScreen) => {
    setCardsOpen(next === 'differs');
    if (next !== 'a' && next !== 'b') return;
    setChosen(next);
    move({ type: 'cross-over', side: next });
  };

  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>
        <div className="mr-auto flex">
          <ScreenSwitch current={cards ? 'differs' : alone ? side : 'text'} onChange={show} />
        </div>
        <NextDifference />
        <PhoneMenu actions={actions} />
      </Masthead>
      {notices}
      <Finding />
      {!cards && <LegendLine />}
      <main data-marks={marks} className="reading grid min-h-0 flex-1 grid-cols-1 grid-rows-1">
        <Suspense fallback={<p className="p-6 text-faint">One moment…</p>}>
          {cards ? <CardsScreen /> : alone ? <Pane key={side} side={side} /> : <Rows layout={layout} />}
        </Suspense>
      </main>
      <CloserLine />
      <Suspense>{alone && !cards && !selecting && <BottomSheet />}</Suspense>
      {!panelOpen && <Announcement />}
      <PanelDialog />
    </div>
  );
}

function LegendLine() {
  return (
    <section
      aria-label="Overview"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
      tabIndex={0}
      className="legend-line shrink-0 border-b border-line bg-panel px-3 py-1 text-xs text-soft print:hidden"
    >
      <Suspense>
        <Legend />
      </Suspense>
    </section>
  );
}

/** The first screen: what differs most, each the way to its place. */
function CardsScreen() {
  return (
    <section aria-label="What differs" data-scrolls className="relative min-h-0 overflow-y-auto bg-panel print:hidden">
      <DiffersTab />
    </section>
  );
}

function NextDifference() {
  const count = useReading(({ walk }) => walk.stops.length);
  const stop = useReading((state) => state.stop);
  const move = useReading((state) => state.move);
  return (
    <Button className="min-h-9" disabled={count === 0} onClick={() => move({ type: 'step-difference', by: 1 })}>
      <span className="tabular-nums">{stop === null ? count : `${stop + 1} / ${count}`}</span>
      <span className="sr-only">, next difference</span>
      <span aria-hidden="true">›</span>
    </Button>
  );
}

function Finding() {
  const isFinding = useReading(({ find }) => find.open);
  return <Suspense>{isFinding && <FindBar />}</Suspense>;
}

/** The panel over the whole screen. What is chosen in it is seen in the report, so it gives way to that. */
function PanelDialog() {
  const open = useReading((state) => state.panelOpen);
  const setOpen = useReading((state) => state.setPanelOpen);
  return (
    <LazyDialog title="What differs" size="full" open={open} onClose={() => setOpen(false)}>
      {open && (
        <Suspense fallback={<p className="p-4 text-faint">One moment…</p>}>
          <PanelTabs />
          <Announcement />
        </Suspense>
      )}
    </LazyDialog>
  );
}
