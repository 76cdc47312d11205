import { useMemo, useReducer } from 'react';
import { ReadingScreen } from '../../src/features/reading/ReadingScreen';
import type { Comparison } from '../../src/model/comparison';
import { historyOf, NO_WORK, step } from '../../src/review/history';
import { rework } from '../../src/review/rework';

/** The reading screen with a hand that is kept nowhere; links are worked out at once. */
export function Reading({ comparison, readOnly = false }: { comparison: Comparison; readOnly?: boolean }) {
  const [history, take] = useReducer(step, historyOf(NO_WORK));
  const { linked, unlinked } = history.present;
  const reworked = useMemo(() => rework(comparison, { ...NO_WORK, linked, unlinked }), [comparison, linked, unlinked]);
  return (
    <ReadingScreen
      comparison={reworked}
      doing={{ history, take, readOnly }}
      actions={[{ label: 'Export', onSelect: () => {} }]}
    />
  );
}
