import { useEffect, useReducer, useState } from 'react';
import { ReadingScreen } from '../../src/features/reading/ReadingScreen';
import type { Comparison } from '../../src/model/comparison';
import { historyOf, NO_WORK, step } from '../../src/review/history';
import { rework } from '../../src/review/rework';
import { WITHOUT_LEXICON } from '../engine/resources';

/** The reading screen with a hand that is kept nowhere; links are worked out at once. */
export function Reading({ comparison, readOnly = false }: { comparison: Comparison; readOnly?: boolean }) {
  const [history, take] = useReducer(step, historyOf(NO_WORK));
  const { linked, unlinked } = history.present;
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
      doing={{ history, take, readOnly }}
      actions={<button type="button">Export</button>}
    />
  );
}
