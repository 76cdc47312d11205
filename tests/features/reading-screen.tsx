import { useEffect, useState, useSyncExternalStore } from 'react';
import { ReadingScreen } from '../../src/features/reading/ReadingScreen';
import type { Comparison } from '../../src/model/comparison';
import { NO_WORK } from '../../src/review/history';
import { rework } from '../../src/review/rework';
import { WITHOUT_LEXICON } from '../engine/resources';
import { unsavedRecord } from './unsaved-record';

/** The reading screen with work that is saved nowhere; links are worked out at once. */
export function TestedReadingScreen({ comparison, readOnly = false }: { comparison: Comparison; readOnly?: boolean }) {
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
      actions={[{ label: 'Export', onSelect: () => {} }]}
    />
  );
}
