import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DamagedRecord, failureMessage } from '../storage/failures';
import { markOpenedMutation, recordQuery } from '../storage/repository';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';
import { NewerVersion } from './NewerVersion';
import { OpenComparison } from './opening';
import type { Go } from './route';
import { Waiting } from './Waiting';

/** One comparison of the library, as it was left. */
export default function SavedComparison({ id, go }: { id: string; go: Go }) {
  const { data, error, isPending } = useQuery(recordQuery(id));
  const { mutate: markOpened } = useMutation(markOpenedMutation);
  const isThere = Boolean(data);
  useEffect(() => {
    if (isThere) markOpened(id);
  }, [isThere, markOpened, id]);
  if (isPending) return <Waiting message="Opening the comparison…" />;
  if (!data) {
    const message = error
      ? failureMessage(error)
      : 'It is not in the library of this browser: it may have been deleted, or made in another browser. If you have it as a saved file, open that.';
    return (
      <ErrorScreen title="This comparison could not be opened" message={message}>
        <Button variant="strong" onClick={() => go({ at: 'library' })}>
          Library
        </Button>
        <Button onClick={() => go({ at: 'new' })}>New comparison</Button>
        {error instanceof DamagedRecord && <SaveWhatIsLeft id={id} />}
      </ErrorScreen>
    );
  }
  const { content, record } = data;
  return <OpenComparison content={content} saved={record} invitation={content.readOnly && <NewerVersion />} go={go} />;
}

function SaveWhatIsLeft({ id }: { id: string }) {
  const { mutate: save, error } = useMutation({
    mutationFn: async (damaged: string) => (await import('../features/library/saving')).saveRaw(damaged),
  });
  return (
    <>
      <Button onClick={() => save(id)}>Save what is left</Button>
      {error && <p role="alert">{failureMessage(error)}</p>}
    </>
  );
}
