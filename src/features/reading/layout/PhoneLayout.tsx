import { useEffect, useState } from 'react';
import type { Side } from '../../../model/report';
import { Button } from '../../../ui/Button';
import { LazyDialog } from '../../../ui/LazyDialog';
import { Masthead } from '../../../ui/Masthead';
import { PanelTabs } from '../panel/PanelTabs';
import { useReading } from '../store/use-reading';
import { sentenceElementId } from '../views/positions';
import { Rows } from '../views/Rows';
import { Pane } from '../views/side-by-side/Pane';
import { BottomSheet } from './BottomSheet';
import { CloserLine } from './CloserLine';
import { FindBar } from './FindBar';
import { PhoneMenu } from './PhoneMenu';
import { useTitle } from './use-title';
import { ReportSwitch } from './ViewSwitch';
import type { LayoutProps } from './WideLayout';

/** One report at a time, with a switch to the other; or both as one sequence of passages. */
export function PhoneLayout({ actions, notices }: LayoutProps) {
  const title = useTitle();
  const alone = useReading(({ settings }) => settings.layout === 'side');
  const selecting = useReading(({ selection }) => selection !== null);
  const marks = useReading(({ settings }) => settings.marks);
  const isFinding = useReading(({ find }) => find.open);
  const move = useReading((state) => state.move);
  const focused = useReading(({ focus }) => focus?.side ?? null);
  const [chosen, setChosen] = useState<Side>('a');
  if (focused && focused !== chosen) setChosen(focused);
  const side = focused ?? chosen;

  const show = (next: Side) => {
    setChosen(next);
    move({ type: 'cross-over', side: next });
  };

  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>
        <div className="mr-auto flex">{alone && <ReportSwitch side={side} onChange={show} />}</div>
        <NextDifference />
        <PhoneMenu actions={actions} />
      </Masthead>
      {notices}
      {isFinding && <FindBar />}
      <main data-marks={marks} className="reading grid min-h-0 flex-1 grid-cols-1 grid-rows-1">
        {alone ? <Pane key={side} side={side} /> : <Rows />}
      </main>
      <CloserLine />
      {alone && !selecting && <BottomSheet />}
      <PanelDialog />
      <FocusInSight />
    </div>
  );
}

function NextDifference() {
  const count = useReading(({ shown }) => shown.differences.length);
  const difference = useReading((state) => state.difference);
  const move = useReading((state) => state.move);
  return (
    <Button className="min-h-9" disabled={count === 0} onClick={() => move({ type: 'step-difference', by: 1 })}>
      <span className="tabular-nums">{difference === null ? count : `${difference + 1} / ${count}`}</span>
      <span className="sr-only">, next difference</span>
      <span aria-hidden="true">›</span>
    </Button>
  );
}

/** The panel over the whole screen. What is chosen in it is seen in the report, so it gives way to that. */
function PanelDialog() {
  const open = useReading((state) => state.panelOpen);
  const setOpen = useReading((state) => state.setPanelOpen);
  return (
    <LazyDialog title="What differs" size="full" open={open} onClose={() => setOpen(false)}>
      {open && <PanelTabs />}
    </LazyDialog>
  );
}

/** The sheet takes the lower part of the screen: the sentence must not be under it. */
function FocusInSight() {
  const focus = useReading((state) => state.focus);
  useEffect(() => {
    if (focus && focus.moves !== 'none')
      document.getElementById(sentenceElementId(focus.sentence))?.scrollIntoView?.({ block: 'nearest' });
  }, [focus]);
  return null;
}
