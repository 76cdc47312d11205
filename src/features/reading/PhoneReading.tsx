import { useEffect, useState } from 'react';
import type { Side } from '../../model/report';
import { Button } from '../../ui/Button';
import { LazyDialog } from '../../ui/LazyDialog';
import { Masthead } from '../../ui/Masthead';
import { FindBar } from './FindBar';
import type { LayoutProps } from './layout';
import { Pane } from './Pane';
import { PanelTabs } from './PanelTabs';
import { PhoneMenu } from './PhoneMenu';
import { sentenceElementId } from './places';
import { Rows } from './Rows';
import { Sheet } from './Sheet';
import type { Reading } from './useReading';
import { ReportSwitch } from './ViewSwitch';

/** One report at a time, with a switch to the other; or both as one sequence of passages. */
export function PhoneReading({ reading, title, actions, notices }: LayoutProps) {
  const { view, look, focus, difference, finding, dispatch } = reading;
  const [chosen, setChosen] = useState<Side>('a');
  const [panel, setPanel] = useState(false);
  const choosing = reading.hand.choosing !== null;
  if (choosing && panel) setPanel(false);
  if (focus && focus.side !== chosen) setChosen(focus.side);
  const side = focus?.side ?? chosen;
  const count = view.differences.length;
  const alone = look.shape === 'side';

  // The sheet takes the lower part of the screen: the sentence must not be under it.
  useEffect(() => {
    if (focus && focus.moves !== 'none')
      document.getElementById(sentenceElementId(focus.sentence))?.scrollIntoView?.({ block: 'nearest' });
  }, [focus]);

  const show = (next: Side) => {
    setChosen(next);
    dispatch({ type: 'cross-over', side: next });
  };

  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>
        <div className="mr-auto flex">{alone && <ReportSwitch side={side} onChange={show} />}</div>
        <Button className="min-h-9" disabled={count === 0} onClick={() => dispatch({ type: 'step-difference', by: 1 })}>
          <span className="tabular-nums">{difference === null ? count : `${difference + 1} / ${count}`}</span>
          <span className="sr-only">, next difference</span>
          <span aria-hidden="true">›</span>
        </Button>
        <PhoneMenu reading={reading} onPanel={() => setPanel(true)} actions={actions} />
      </Masthead>
      {notices}
      {finding.open && <FindBar finding={finding} />}
      <main className="reading grid min-h-0 flex-1 grid-cols-1 grid-rows-1">
        {alone ? <Pane key={side} reading={reading} side={side} /> : <Rows reading={reading} />}
      </main>
      {alone && !choosing && <Sheet reading={reading} onMore={() => setPanel(true)} />}
      <LazyDialog title="What differs" size="full" open={panel} onClose={() => setPanel(false)}>
        {panel && <PanelTabs reading={leading(reading, () => setPanel(false))} />}
      </LazyDialog>
    </div>
  );
}

/** What is chosen in the panel is seen in the report, and what is said stands over it, so the panel gives way. */
function leading(reading: Reading, onChosen: () => void): Reading {
  return {
    ...reading,
    dispatch: (action) => {
      onChosen();
      reading.dispatch(action);
    },
    hand: {
      ...reading.hand,
      say: (words) => {
        onChosen();
        reading.hand.say(words);
      },
    },
  };
}
