import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { Exporting } from '../features/exporting/Exporting';
import { saveFile } from '../features/exporting/saveFile';
import { ReadingScreen } from '../features/reading/ReadingScreen';
import { withWork } from '../review/work';
import type { Keeper, Keeping } from '../storage/autosave';
import { holdOpen } from '../storage/open-work';
import type { Content, Kept } from '../storage/records';
import { askToStay, keeperOf, library, useKeeping } from '../storage/repository';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useReworked } from '../worker/rework-query';
import { addressOf, type Go, type Route } from './route';

interface KeptReadingProps {
  readonly content: Omit<Content, 'id'>;
  /** What was kept of it; absent where it is new. */
  readonly kept?: Kept;
  /** Kept from the beginning, and not only from the first thing that the reader does. */
  readonly keepNow?: boolean;
  readonly invitation?: ReactNode;
  readonly go: Go;
}

/** The reading screen, and behind it the keeping of what the reader does. */
export function KeptReading({ content, kept, keepNow = false, invitation, go }: KeptReadingProps) {
  const [keeper] = useState(() => keeperOf(content, kept));
  const keeping = useKeeping(keeper);
  const { present } = keeping.history;
  const { comparison, error } = useReworked(keeper.id, content.comparison, present);
  const whole = useMemo(() => withWork(comparison, present), [comparison, present]);
  const [asked, setAsked] = useState(false);
  const [exporting, setExporting] = useState(false);
  const isKept = keeping.saved === 'saved';

  useEffect(() => {
    const leave = keeper.follow();
    if (keepNow) void keeper.begin();
    return () => void leave();
  }, [keeper, keepNow]);

  useEffect(
    () => holdOpen({ keeper, comparison: () => withWork(comparison, keeper.now().history.present) }),
    [keeper, comparison],
  );

  useEffect(() => {
    // A reload comes back to what is kept, not to where it came from.
    if (isKept) history.replaceState(null, '', addressOf({ at: 'kept', id: keeper.id }, location.hash.slice(1)));
  }, [keeper, isKept]);

  useEffect(() => {
    if (!isKept || asked) return;
    setAsked(true);
    void askToStay();
  }, [isKept, asked]);

  useLastMoment(keeper, keeping.saved === 'failed');
  const correct = useCallback(async () => {
    // Until it is in the library there is nothing to put the corrected one in the place of.
    await keeper.begin();
    await keeper.save();
    go({ at: 'correct', id: keeper.id });
  }, [keeper, go]);
  const leaveFor = (to: Route) => {
    rememberPlace(keeper);
    go(to);
  };

  return (
    <>
      <ReadingScreen
        comparison={comparison}
        doing={{
          history: keeping.history,
          take: keeper.take,
          readOnly: content.readOnly,
          onCorrect: () => void correct(),
        }}
        invitation={
          <>
            {invitation}
            {(keeping.problem ?? error) && (
              <Notice>
                <span role="alert">{keeping.problem ?? error?.message}</span>
                <Button className="min-h-7" onClick={() => void saveFile(whole)}>
                  Save as a file
                </Button>
              </Notice>
            )}
          </>
        }
        actions={[
          { label: 'Library', description: SAVED[keeping.saved], onSelect: () => leaveFor({ at: 'library' }) },
          { label: 'New comparison', onSelect: () => leaveFor({ at: 'new' }) },
          { label: 'Export', strong: true, onSelect: () => setExporting(true) },
        ]}
      />
      <Exporting
        open={exporting}
        comparison={whole}
        onAuthor={content.readOnly ? null : (author) => keeper.take({ type: 'author', author })}
        onClose={() => setExporting(false)}
      />
    </>
  );
}

const SAVED: Readonly<Record<Keeping['saved'], string>> = {
  never: 'this comparison is kept from the first change',
  saving: 'saving',
  saved: 'everything is saved',
  failed: 'the last changes are not saved',
};

/** The page may go at any moment: what is not saved is saved, the place is remembered, and what can't be is asked about. */
function useLastMoment(keeper: Keeper, failed: boolean): void {
  useEffect(() => {
    const save = () => {
      if (document.visibilityState !== 'hidden') return;
      void keeper.save();
      rememberPlace(keeper);
    };
    document.addEventListener('visibilitychange', save);
    return () => document.removeEventListener('visibilitychange', save);
  }, [keeper]);
  useEffect(() => {
    if (!failed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [failed]);
}

function rememberPlace(keeper: Keeper): void {
  // Of no weight: where it fails, the comparison opens at its beginning.
  if (keeper.now().saved === 'saved') void library.setPlace(keeper.id, location.hash.slice(1)).catch(() => {});
}
