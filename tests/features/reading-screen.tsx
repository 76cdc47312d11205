import { useEffect, useState, useSyncExternalStore } from 'react';
import { ReadingScreen, WideLayout } from '../../src/features/reading/ReadingScreen';
import type { Comparison } from '../../src/model/comparison';
import type { Wanted } from '../../src/projections/export-form';
import { NO_WORK } from '../../src/review/history';
import { rework } from '../../src/review/rework';
import { pairOf } from '../../src/storage/repository';
import { WITHOUT_LEXICON } from '../engine/resources';
import { unsavedRecord } from './unsaved-record';

// No test is about how it comes.
await WideLayout.load();

interface TestedProps {
  readonly comparison: Comparison;
  readonly readOnly?: boolean;
  readonly onExport?: (shown: Wanted) => void;
  /** Where a closer reading of it goes, beside the screen itself; without it there is none. */
  readonly closer?: { readonly isOwn: boolean; readonly take: (closer: Comparison) => void };
}

/** The reading screen with work that is saved nowhere; links are worked out at once. */
export function TestedReadingScreen({ comparison: first, readOnly = false, closer, onExport = () => {} }: TestedProps) {
  const [comparison, setComparison] = useState(first);
  const [input] = useState(
    () =>
      closer && {
        pair: pairOf({ pair: null, comparison: first, readOnly }),
        isOwn: closer.isOwn,
        async take(read: Comparison) {
          closer.take(read);
          setComparison(read);
        },
      },
  );
  const [record] = useState(unsavedRecord);
  const { present } = useSyncExternalStore(record.subscribe, () => record.getState().history);
  const { linked, unlinked } = present;
  const [reworked, setReworked] = useState(comparison);
  useEffect(() => {
    let wanted = true;
    void rework(comparison, { ...NO_WORK, linked, unlinked }, WITHOUT_LEXICON).then(
      (next) => wanted && setReworked(next),
    );
    return () => {
      wanted = false;
    };
  }, [comparison, linked, unlinked]);
  return (
    <ReadingScreen
      comparison={reworked}
      record={record}
      readOnly={readOnly}
      {...(input && { closer: input })}
      actions={[]}
      onExport={onExport}
    />
  );
}
