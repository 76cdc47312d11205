import { Ellipsis } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Side } from '../../engine/model';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Masthead } from '../../ui/Masthead';
import { Pane } from './Pane';
import { PanelTabs } from './PanelTabs';
import { sentenceElementId } from './places';
import { Sheet } from './Sheet';
import { SIDE_NAMES } from './says';
import type { Reading } from './useReading';

/** What the reading screen hands to its layout, whatever the width. */
export interface LayoutProps {
  readonly reading: Reading;
  readonly title: string;
  readonly actions: ReactNode;
  readonly notices: ReactNode;
}

/** One report at a time, with a switch to the other. */
export function PhoneReading({ reading, title, actions, notices }: LayoutProps) {
  const { view, focus, difference, dispatch } = reading;
  const [chosen, setChosen] = useState<Side>('a');
  const [panel, setPanel] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  if (focus && focus.side !== chosen) setChosen(focus.side);
  const side = focus?.side ?? chosen;
  const count = view.differences.length;

  // The sheet takes the lower part of the screen: the sentence must not be under it.
  useEffect(() => {
    if (focus && focus.moves !== 'none')
      document.getElementById(sentenceElementId(focus.sentence))?.scrollIntoView?.({ block: 'nearest' });
  }, [focus]);

  // Choosing from the menu, or reading on, closes it.
  useEffect(() => {
    const close = (event: MouseEvent) => {
      if (menu.current && !menu.current.querySelector('summary')?.contains(event.target as Node))
        menu.current.open = false;
    };
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, []);

  const show = (next: Side) => {
    setChosen(next);
    dispatch({ type: 'cross-over', side: next });
  };

  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>
        <fieldset className="mr-auto flex overflow-hidden rounded-lg border border-line">
          <legend className="sr-only">Report</legend>
          {(['a', 'b'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === side}
              aria-label={`Report ${SIDE_NAMES[each]}`}
              onClick={() => show(each)}
              className="min-h-9 w-11 cursor-pointer text-[0.8125rem] aria-pressed:bg-ink aria-pressed:text-paper"
            >
              {SIDE_NAMES[each]}
            </button>
          ))}
        </fieldset>
        <Button
          className="min-h-9"
          aria-label="Next difference"
          disabled={count === 0}
          onClick={() => dispatch({ type: 'step-difference', by: 1 })}
        >
          <span className="tabular-nums">{difference === null ? count : `${difference + 1} / ${count}`}</span> ›
        </Button>
        <details ref={menu} className="group relative">
          <summary
            aria-label="More"
            className="flex min-h-9 cursor-pointer list-none items-center rounded-lg border border-line px-3 [&::-webkit-details-marker]:hidden"
          >
            <Ellipsis aria-hidden="true" className="size-4" />
          </summary>
          <div className="absolute top-full right-0 z-20 mt-2 flex flex-col items-stretch gap-2 rounded-xl border border-line bg-paper p-3 shadow-xl">
            <Button onClick={() => setPanel(true)}>Differences, voices, facts</Button>
            {actions}
          </div>
        </details>
      </Masthead>
      {notices}
      <main className="reading grid min-h-0 flex-1 grid-cols-1 grid-rows-1">
        <Pane key={side} reading={reading} side={side} />
      </main>
      <Sheet reading={reading} onMore={() => setPanel(true)} />
      <Dialog title="What differs" full open={panel} onClose={() => setPanel(false)}>
        {panel && <PanelTabs reading={leading(reading, () => setPanel(false))} />}
      </Dialog>
    </div>
  );
}

/** What is chosen in the panel is seen in the report, so the panel gives way. */
function leading(reading: Reading, onChosen: () => void): Reading {
  return {
    ...reading,
    dispatch: (action) => {
      onChosen();
      reading.dispatch(action);
    },
  };
}
