import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ExportButton } from '../features/exporting/ExportButton';
import { ReadingScreen } from '../features/reading/ReadingScreen';
import { comparisonQuery } from '../state/comparison';
import type { Pair } from '../state/opened';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';
import { Waiting } from './Waiting';

interface ComparedProps {
  readonly pair: Pair;
  readonly invitation?: ReactNode;
  readonly onCompareOwn: () => void;
}

/** Two reports, compared, on the reading screen. Leaving while it works cancels the work. */
export function Compared({ pair, invitation, onCompareOwn }: ComparedProps) {
  const [share, setShare] = useState(0);
  const { data, error, refetch } = useQuery(comparisonQuery(pair.a, pair.b, setShare));
  const back = <Button onClick={onCompareOwn}>New comparison</Button>;
  if (error) {
    return (
      <ErrorScreen title="These reports could not be compared" says={error.message}>
        <Button look="strong" onClick={() => void refetch()}>
          Try again
        </Button>
        {back}
      </ErrorScreen>
    );
  }
  if (!data) {
    return (
      <Waiting says="Comparing the reports…" share={share}>
        <Button onClick={onCompareOwn}>Cancel</Button>
      </Waiting>
    );
  }
  return (
    <ReadingScreen
      comparison={data}
      invitation={invitation}
      actions={
        <>
          {!invitation && back}
          <ExportButton comparison={data} />
        </>
      }
    />
  );
}
