import { Search } from 'lucide-react';
import { type ReactNode, Suspense, useDeferredValue } from 'react';
import { type Action, Actions } from '../../../ui/Actions';
import { Button } from '../../../ui/Button';
import { Masthead } from '../../../ui/Masthead';
import { part } from '../../../ui/part';
import { useIsLive } from '../../../ui/useIsLive';
import { useMediaQuery } from '../../../ui/useMediaQuery';
import { isLong } from '../chunks';
import { CommandButton } from '../commands/CommandButton';
import { commandOf } from '../commands/registry';
import { Panel } from '../panel/Panel';
import { useReading } from '../store/use-reading';
import { Rows } from '../views/Rows';
import { Pane } from '../views/side-by-side/Pane';
import { usePaperTable } from '../views/table/use-paper-table';
import { CloserLine } from './CloserLine';
import { FindBar } from './FindBar';
import { MarksSwitch } from './MarksSwitch';
import { SummaryBar } from './SummaryBar';
import { UndoButtons } from './UndoButtons';
import { useTitle } from './use-title';
import { OrderSwitch, ViewSwitch } from './ViewSwitch';

// For the eye alone: the reports need not wait for it.
const MinimapColumn = part(() => import('../views/minimap/MinimapColumn'));

/** What every layout of the screen is given. */
export interface LayoutProps {
  readonly actions: readonly Action[];
  readonly notices: ReactNode;
}

/** Both reports at once, with the panel beside them. */
export default function WideLayout({ actions, notices }: LayoutProps) {
  const title = useTitle();
  // The switch answers the press at once; another view may take a moment more to draw.
  const layout = useDeferredValue(useReading(({ settings }) => settings.layout));
  const marks = useReading(({ settings }) => settings.marks);
  const narrow = useMediaQuery('(width < 1200px)');
  const PaperTable = usePaperTable();
  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>
        <ViewSwitch />
        {!narrow && <MarksSwitch />}
        <CommandButton command={commandOf('only-differences')} />
        <FindToggle />
        <UndoButtons />
        <Actions actions={actions} />
        <CommandButton command={commandOf('keys')} aria-label="All keys">
          ?
        </CommandButton>
      </Masthead>
      {notices}
      <SummaryBar>{narrow && <MarksSwitch />}</SummaryBar>
      <Finding />
      <main className="reading wide" data-view={layout} data-marks={marks}>
        {layout === 'side' ? (
          <>
            <Pane side="a" />
            <Middle />
            <Pane side="b" />
            {PaperTable && <PaperTable />}
          </>
        ) : (
          <Rows layout={layout}>
            <OrderSwitch />
          </Rows>
        )}
        <PanelBeside />
      </main>
      <CloserLine />
    </div>
  );
}

/** What is drawn between the reports stands at a place of its own each: no markup may say where. */
function Middle() {
  const isLive = useIsLive();
  const empty = <div className="border-x border-line bg-desk" />;
  return isLive ? (
    <Suspense fallback={empty}>
      <MinimapColumn />
    </Suspense>
  ) : (
    empty
  );
}

/** Beside long reports the panel comes a moment after them: to draw all of it at once would hold up the page. */
function PanelBeside() {
  const long = useReading(({ index }) => isLong(index.pages.a) || isLong(index.pages.b));
  return useDeferredValue(true, !long) && <Panel />;
}

function Finding() {
  return useReading(({ find }) => find.open) && <FindBar />;
}

function FindToggle() {
  const open = useReading(({ find }) => find.open);
  const showFind = useReading((state) => state.showFind);
  return (
    <Button variant="toggle" aria-expanded={open} onClick={() => showFind(!open)}>
      <Search aria-hidden="true" className="size-3.5" /> <span className="max-[1200px]:sr-only">Find</span>
    </Button>
  );
}
