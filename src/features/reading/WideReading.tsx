import { Search } from 'lucide-react';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Masthead } from '../../ui/Masthead';
import { FindBar } from './FindBar';
import type { LayoutProps } from './layout';
import { Middle } from './Middle';
import { Pane } from './Pane';
import { Panel } from './Panel';
import { Rows } from './Rows';
import { Strip } from './Strip';
import { UndoButtons } from './UndoButtons';
import { ViewSwitch } from './ViewSwitch';

/** Both reports at once, with the panel beside them. */
export function WideReading({ reading, title, actions, notices, onKeys }: LayoutProps & { onKeys: () => void }) {
  const { look, setLook, finding } = reading;
  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>
        <ViewSwitch reading={reading} />
        <Button variant="toggle" aria-pressed={look.only} onClick={() => setLook({ only: !look.only })}>
          Only differences
        </Button>
        <Button variant="toggle" aria-expanded={finding.open} onClick={() => finding.show(!finding.open)}>
          <Search aria-hidden="true" className="size-3.5" /> Find
        </Button>
        <UndoButtons hand={reading.hand} />
        <Actions actions={actions} />
        <Button aria-label="All keys" onClick={onKeys}>
          ?
        </Button>
      </Masthead>
      {notices}
      <Strip reading={reading} />
      {finding.open && <FindBar finding={finding} />}
      <main className="reading wide" data-view={look.shape}>
        {look.shape === 'side' ? (
          <>
            <Pane reading={reading} side="a" />
            <Middle reading={reading} />
            <Pane reading={reading} side="b" />
          </>
        ) : (
          <Rows reading={reading} />
        )}
        <Panel reading={reading} />
      </main>
    </div>
  );
}
