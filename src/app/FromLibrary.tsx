import { useQuery } from '@tanstack/react-query';
import { saysWhy } from '../storage/failures';
import { keptQuery } from '../storage/repository';
import { Button } from '../ui/Button';
import { ErrorScreen } from './ErrorScreen';
import { KeptReading } from './KeptReading';
import { NewerVersion } from './NewerVersion';
import type { Go } from './route';
import { Waiting } from './Waiting';

/** One comparison of the library, as it was left. */
export function FromLibrary({ id, go }: { id: string; go: Go }) {
  const { data, error, isPending } = useQuery(keptQuery(id));
  if (isPending) return <Waiting says="Opening the comparison…" />;
  if (!data) {
    const says = error
      ? saysWhy(error)
      : 'It is not in the library of this browser: it may have been deleted, or made in another browser. If you have it as a saved file, open that.';
    return (
      <ErrorScreen title="This comparison could not be opened" says={says}>
        <Button variant="strong" onClick={() => go({ at: 'library' })}>
          Library
        </Button>
        <Button onClick={() => go({ at: 'new' })}>New comparison</Button>
      </ErrorScreen>
    );
  }
  const { content, kept } = data;
  return <KeptReading content={content} kept={kept} invitation={content.readOnly && <NewerVersion />} go={go} />;
}
