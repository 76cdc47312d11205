import { type ReactNode, useCallback, useState } from 'react';
import type { Comparison } from '../../engine/model';
import { notice } from '../../engine/notice';
import { Button } from '../../ui/Button';
import { Masthead } from '../../ui/Masthead';
import { Notice } from '../../ui/Notice';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { KeysDialog } from './KeysDialog';
import { Middle } from './Middle';
import { Pane } from './Pane';
import { Panel } from './Panel';
import { type LayoutProps, PhoneReading } from './PhoneReading';
import { Strip } from './Strip';
import { comparisonTitle } from './says';
import { useKeys } from './useKeys';
import { useReading } from './useReading';

interface ReadingScreenProps {
  readonly comparison: Comparison;
  /** Buttons for what can be done with the comparison. */
  readonly actions: ReactNode;
  /** A line above the reports: how to begin, on a first visit. */
  readonly invitation?: ReactNode;
}

/** Both reports side by side, with the passage in focus explained beside them. */
export function ReadingScreen({ comparison, actions, invitation }: ReadingScreenProps) {
  const reading = useReading(comparison);
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useKeys(reading.dispatch, showKeys);
  const phone = useMediaQuery('(width < 760px)');
  const title = comparisonTitle(comparison.reports);
  const told = notice(comparison);
  const notices = (
    <>
      {invitation}
      {told && <Notice>{told.says}</Notice>}
    </>
  );
  return (
    <>
      <title>{`${title} – Parallax`}</title>
      {phone ? (
        <PhoneReading reading={reading} title={title} actions={actions} notices={notices} />
      ) : (
        <WideReading
          reading={reading}
          title={title}
          notices={notices}
          actions={
            <>
              {actions}
              <Button aria-label="All keys" onClick={showKeys}>
                ?
              </Button>
            </>
          }
        />
      )}
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </>
  );
}

function WideReading({ reading, title, actions, notices }: LayoutProps) {
  return (
    <div className="screen flex h-dvh flex-col">
      <Masthead title={title}>{actions}</Masthead>
      {notices}
      <Strip reading={reading} />
      <main className="reading wide">
        <Pane reading={reading} side="a" />
        <Middle reading={reading} />
        <Pane reading={reading} side="b" />
        <Panel reading={reading} />
      </main>
    </div>
  );
}
