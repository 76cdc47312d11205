import { useMutation } from '@tanstack/react-query';
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Exporting } from '../features/exporting/Exporting';
import { saveFile } from '../features/exporting/saveFile';
import type { CloserInput } from '../features/reading/closer/read-closely';
import { ReadingScreen } from '../features/reading/ReadingScreen';
import type { Comparison } from '../model/comparison';
import type { Wanted } from '../projections/export-form';
import { NO_WORK } from '../review/history';
import { withWork } from '../review/work';
import type { OpenRecord, RecordState } from '../storage/open-record';
import { holdOpen } from '../storage/open-work';
import type { Content, ReviewRecord } from '../storage/records';
import { openRecordOf, pairOf, repository } from '../storage/repository';
import { useRecordState } from '../storage/use-record-state';
import { Button } from '../ui/Button';
import { readFragment } from '../ui/browser-history';
import { Notice } from '../ui/Notice';
import { useReworked } from '../worker/rework-query';
import type { Route } from './address';
import type { Go } from './route';
import { useSavedAddress } from './useSavedAddress';

export interface OpenComparisonProps {
  readonly content: Omit<Content, 'id'>;
  /** What was saved of it; absent where it is new. */
  readonly saved?: ReviewRecord;
  /** Saved from the beginning, and not only from the first thing that the reader does. */
  readonly saveAtOnce?: boolean;
  readonly invitation?: ReactNode;
  readonly go: Go;
}

/** The reading screen, and behind it the record of what the reader does, which saves itself. */
export default function OpenComparison({
  content,
  saved: before,
  saveAtOnce = false,
  invitation,
  go,
}: OpenComparisonProps) {
  const [record] = useState(() => openRecordOf(content, before));
  const linked = useRecordState(record, ({ history }) => history.present.linked);
  const unlinked = useRecordState(record, ({ history }) => history.present.unlinked);
  const work = useMemo(() => ({ ...NO_WORK, linked, unlinked }), [linked, unlinked]);
  const found = useRecordState(record, (state) => state.found);
  const { comparison, error } = useReworked(record.id, found, work);

  useEffect(() => {
    const leave = record.followTabs();
    if (saveAtOnce) void record.create();
    return () => void leave();
  }, [record, saveAtOnce]);

  useEffect(
    () => holdOpen({ record, comparison: () => withWork(comparison, record.getState().history.present) }),
    [record, comparison],
  );

  const closer = useCloserInput(record, content, before !== undefined || saveAtOnce || content.pair !== null);
  useSavedAddress(record);
  useLastMoment(record);
  const correct = useCallback(async () => {
    // Until it is in the library there is nothing to put the corrected one in the place of.
    await record.create();
    await record.save();
    go({ at: 'correct', id: record.id });
  }, [record, go]);
  const onCorrect = useCallback(() => void correct(), [correct]);
  const leaveFor = (to: Route) => {
    rememberPlace(record);
    go(to);
  };

  const exports = useRef<ExportsHandle>(null);

  return (
    <>
      <ReadingScreen
        comparison={comparison}
        record={record}
        readOnly={content.readOnly}
        closer={closer}
        onCorrect={onCorrect}
        invitation={
          <>
            {invitation}
            <SaveProblem record={record} comparison={comparison} error={error} />
          </>
        }
        actions={[
          {
            label: 'Library',
            description: <SavedState record={record} />,
            onSelect: () => leaveFor({ at: 'library' }),
          },
          { label: 'New comparison', onSelect: () => leaveFor({ at: 'new' }) },
        ]}
        onExport={(shown) => exports.current?.open(shown)}
      />
      <Exports ref={exports} record={record} comparison={comparison} readOnly={content.readOnly} />
    </>
  );
}

/** What a closer reading is made of. What came by a link is another's, until it is the reader's own. */
function useCloserInput(record: OpenRecord, content: Omit<Content, 'id'>, isOwn: boolean): CloserInput {
  const [input] = useState(() => ({
    pair: content.readOnly ? null : pairOf(content),
    isOwn,
    take: record.readClosely,
  }));
  return input;
}

interface RecordProps {
  readonly record: OpenRecord;
  readonly comparison: Comparison;
}

/** Why something could not be saved or worked out, and the way to take the work along. */
function SaveProblem({ record, comparison, error }: RecordProps & { error: Error | null }) {
  const problem = useRecordState(record, (state) => state.problem) ?? error?.message;
  const { mutate: save } = useMutation({ mutationFn: saveFile });
  if (!problem) return null;
  return (
    <Notice>
      <span role="alert">{problem}</span>
      <Button className="min-h-7" onClick={() => save(withWork(comparison, record.getState().history.present))}>
        Save as a file
      </Button>
    </Notice>
  );
}

const SAVED: Readonly<Record<RecordState['saved'], string>> = {
  never: 'this comparison is kept from the first change',
  saving: 'saving',
  saved: 'everything is saved',
  failed: 'the last changes are not saved',
};

/** Whether everything is saved, in words that follow it by themselves: the screen need not be drawn anew for them. */
function SavedState({ record }: { record: OpenRecord }) {
  // Told of it beside what is drawn: a saving that ends while the screen is drawn step by step would have all of it drawn again at once.
  const [saved, setSaved] = useState(record.getState().saved);
  useEffect(() => {
    const follow = () => setSaved(record.getState().saved);
    follow();
    return record.subscribe(follow);
  }, [record]);
  return SAVED[saved];
}

interface ExportsHandle {
  /** Offers first what the screen shows. */
  readonly open: (shown: Wanted) => void;
}

/** Opens and closes what exports, without the screen being drawn anew. */
function Exports({ ref, ...rest }: RecordProps & { readOnly: boolean; ref: Ref<ExportsHandle> }) {
  const [shown, setShown] = useState<Wanted | null>(null);
  useImperativeHandle(ref, () => ({ open: setShown }), []);
  return shown && <ExportNow {...rest} shown={shown} onClose={() => setShown(null)} />;
}

/** Exports what has been done by now. */
function ExportNow({
  record,
  comparison,
  readOnly,
  shown,
  onClose,
}: RecordProps & { readOnly: boolean; shown: Wanted; onClose: () => void }) {
  const work = useRecordState(record, ({ history }) => history.present);
  const whole = useMemo(() => withWork(comparison, work), [comparison, work]);
  return (
    <Exporting
      open
      comparison={whole}
      shown={shown}
      onAuthor={readOnly ? null : (author) => record.apply({ type: 'author', author })}
      onClose={onClose}
    />
  );
}

/** The page may go at any moment: what is not saved is saved, the place is remembered, and what can't be is asked about. */
function useLastMoment(record: OpenRecord): void {
  useEffect(() => {
    const save = () => {
      if (document.visibilityState !== 'hidden') return;
      void record.save();
      rememberPlace(record);
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (record.getState().saved === 'failed') event.preventDefault();
    };
    document.addEventListener('visibilitychange', save);
    addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', save);
      removeEventListener('beforeunload', ask);
    };
  }, [record]);
}

function rememberPlace(record: OpenRecord): void {
  // Of no weight: where it fails, the comparison opens at its beginning.
  if (record.getState().saved === 'saved') void repository.setPlace(record.id, readFragment()).catch(() => {});
}
