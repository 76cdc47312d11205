import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import { notice } from '../../projections/notice';
import type { Action } from '../../ui/Actions';
import { Notice } from '../../ui/Notice';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { ChoosingBar } from './ChoosingBar';
import { KeysDialog } from './KeysDialog';
import { PhoneReading } from './PhoneReading';
import { comparisonTitle } from './says';
import type { Doing } from './useHand';
import { useKeys } from './useKeys';
import { useReading } from './useReading';
import { useWhole } from './useWhole';
import type { View } from './view';
import { WideReading } from './WideReading';
import './screen.css';
import './announcement.css';

interface ReadingScreenProps {
  readonly comparison: Comparison;
  readonly doing: Doing;
  /** What can be done with the comparison. */
  readonly actions: readonly Action[];
  /** A line above the reports: how to begin, on a first visit. */
  readonly invitation?: ReactNode;
}

/** Two reports, compared: in the view that the reader has chosen, with the passage in focus explained. */
export function ReadingScreen({ comparison, ...rest }: ReadingScreenProps) {
  const whole = useWhole(comparison);
  return whole && <Viewed whole={whole} {...rest} />;
}

function Viewed({
  whole,
  doing,
  actions,
  invitation,
}: Omit<ReadingScreenProps, 'comparison'> & { readonly whole: View }) {
  const { comparison } = whole;
  const reading = useReading(whole, doing);
  const { said } = reading.hand;
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useKeys(reading, showKeys);
  const phone = useMediaQuery('(width < 760px)');
  const told = useMemo(() => notice(comparison), [comparison]);
  const layout = {
    reading,
    title: doing.history.present.name ?? comparisonTitle(comparison.reports),
    actions,
    notices: (
      <>
        {invitation}
        {told && <Notice>{told.says}</Notice>}
        <ChoosingBar hand={reading.hand} />
      </>
    ),
  };
  return (
    <>
      <title>{`${layout.title} – Parallax`}</title>
      {phone ? <PhoneReading {...layout} /> : <WideReading {...layout} onKeys={showKeys} />}
      <p aria-live="polite" className="said print:hidden">
        {said.words && <span key={said.nth}>{said.words}</span>}
      </p>
      <KeysDialog open={keysShown} onClose={() => setKeysShown(false)} />
    </>
  );
}
