import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { comparisonQuery } from '../state/comparison';
import type { Pair } from '../state/opened';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';
import { KeptReading } from './KeptReading';
import type { Go } from './route';
import { Waiting } from './Waiting';

interface ComparedProps {
  readonly pair: Pair;
  /** The reader's own: kept from the beginning. Else from the first thing that the reader does to it. */
  readonly own?: boolean;
  readonly invitation?: ReactNode;
  readonly go: Go;
  readonly onCancel?: () => void;
}

/** Two reports, compared, on the reading screen. Leaving while it works cancels the work. */
export function Compared({ pair, own = false, invitation, go, onCancel = () => go({ at: 'new' }) }: ComparedProps) {
  const [share, setShare] = useState(0);
  const { data, error, refetch } = useQuery(comparisonQuery(pair.a, pair.b, setShare));
  if (error) {
    return (
      <ErrorScreen title="These reports could not be compared" says={error.message}>
        <Button look="strong" onClick={() => void refetch()}>
          Try again
        </Button>
        <Button onClick={onCancel}>New comparison</Button>
      </ErrorScreen>
    );
  }
  if (!data) {
    return (
      <Waiting says="Comparing the reports…" share={share}>
        <Button onClick={onCancel}>Cancel</Button>
      </Waiting>
    );
  }
  const content = { pair, comparison: data, readOnly: false };
  return <KeptReading content={content} keepNow={own} invitation={invitation} go={go} />;
}
