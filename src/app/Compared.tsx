import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useState } from 'react';
import type { Pair } from '../model/source';
import type { Beginning } from '../projections/beginning';
import { Button } from '../ui/Button';
import { part } from '../ui/part';
import { comparisonQuery } from '../worker/comparison-query';
import { ErrorScreen } from './ErrorScreen';
import { OpenComparison } from './opening';
import type { Go } from './route';
import { Waiting } from './Waiting';

/** Something to read meanwhile: where it can't be loaded, there is nothing to be said. */
const Beginnings = part(() => import('./Beginnings'), { instead: () => null });

/** After so many seconds without a sign of life whoever waits is told, and asked. */
const LONG_SILENCE = 20;

interface ComparedProps {
  readonly pair: Pair;
  /** The reader's own texts: saved from the beginning. Others are saved from the first thing that the reader does. */
  readonly saveAtOnce?: boolean;
  readonly invitation?: ReactNode;
  readonly go: Go;
  readonly onCancel?: () => void;
}

/** Two reports, compared, on the reading screen. Leaving while it works cancels the work. */
export function Compared({
  pair,
  saveAtOnce = false,
  invitation,
  go,
  onCancel = () => go({ at: 'new' }),
}: ComparedProps) {
  const [share, setShare] = useState(0);
  const [beginnings, setBeginnings] = useState<readonly [Beginning, Beginning]>();
  const [isSilent, setSilent] = useState(false);
  const client = useQueryClient();
  const query = comparisonQuery(pair.a, pair.b, {
    progress: setShare,
    begun: setBeginnings,
    silent: (seconds) => setSilent(seconds >= LONG_SILENCE),
  });
  const { data, error, refetch } = useQuery(query);
  const startAgain = async () => {
    setShare(0);
    setSilent(false);
    await client.cancelQueries({ queryKey: query.queryKey });
    await refetch();
  };
  if (error) {
    return (
      <ErrorScreen title="These reports could not be compared" message={error.message}>
        <Button variant="strong" onClick={() => void refetch()}>
          Try again
        </Button>
        <Button onClick={onCancel}>New comparison</Button>
      </ErrorScreen>
    );
  }
  if (!data) {
    return (
      <Waiting
        message="Comparing the reports…"
        share={share}
        meanwhile={
          beginnings && (
            <Suspense>
              <Beginnings of={beginnings} />
            </Suspense>
          )
        }
      >
        {isSilent && (
          <p role="status" className="max-w-prose text-center text-[0.8125rem] text-soft">
            Nothing has come from the comparison for {LONG_SILENCE} seconds. Very long texts take their time: you can
            wait on. If yours are not, start it again.
          </p>
        )}
        <div className="flex gap-2">
          {isSilent && <Button onClick={() => void startAgain()}>Start again</Button>}
          <Button onClick={onCancel}>Cancel</Button>
        </div>
      </Waiting>
    );
  }
  const content = { pair, comparison: data, readOnly: false };
  return <OpenComparison content={content} saveAtOnce={saveAtOnce} invitation={invitation} go={go} />;
}
