import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import LoadingScreen from '../features/loading/LoadingScreen';
import { useSlots } from '../features/loading/useSlots';
import type { Pair } from '../model/source';
import { pairOf, recordQuery } from '../storage/repository';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';
import { cancelCorrected, replaceCorrectedMutation } from './replace-corrected';
import type { Go } from './route';
import { Waiting } from './Waiting';

/** The two texts of a comparison, to be corrected and compared again. What the reader did to it stays. */
export default function Correcting({ id, go }: { id: string; go: Go }) {
  const { data, isPending } = useQuery(recordQuery(id));
  const back = useCallback(() => go({ at: 'comparison', id }), [go, id]);
  if (isPending) return <Waiting message="Opening the texts…" />;
  // Opening it says why there is nothing to correct.
  if (!data) return <Gone back={back} />;
  return <Texts key={id} id={id} compared={pairOf(data.content)} go={go} back={back} />;
}

interface TextsProps {
  readonly id: string;
  /** The texts to begin with: when another tab saves something, what has been corrected here stays. */
  readonly compared: Pair;
  readonly go: Go;
  readonly back: () => void;
}

function Texts({ id, compared, go, back }: TextsProps) {
  const loading = useSlots(compared);
  const [pair, setPair] = useState<Pair | null>(null);
  if (pair) return <Again id={id} pair={pair} onDone={back} onCancel={() => setPair(null)} />;
  return (
    <LoadingScreen
      loading={loading}
      onCompare={(a, b) => setPair({ a, b })}
      onExample={() => go({ at: 'example' })}
      onLibrary={() => go({ at: 'library' })}
      onBack={back}
    />
  );
}

function Gone({ back }: { back: () => void }) {
  useEffect(back, [back]);
  return null;
}

interface AgainProps {
  readonly id: string;
  readonly pair: Pair;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Compares the corrected texts and puts the comparison in the place of the one before. Leaving ends the work. */
function Again({ id, pair, onDone, onCancel }: AgainProps) {
  const [share, setShare] = useState(0);
  const client = useQueryClient();
  const { mutate, error } = useMutation(replaceCorrectedMutation(id, setShare));
  useEffect(() => {
    mutate(pair, { onSuccess: onDone });
    return () => void cancelCorrected(client, pair);
  }, [mutate, pair, onDone, client]);
  if (error) {
    return (
      <ErrorScreen title="The corrected texts could not be compared" message={error.message}>
        <Button variant="strong" onClick={onCancel}>
          Back to the texts
        </Button>
      </ErrorScreen>
    );
  }
  return (
    <Waiting message="Comparing the reports…" share={share}>
      <Button onClick={onCancel}>Cancel</Button>
    </Waiting>
  );
}
