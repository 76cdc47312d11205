import { useQuery } from '@tanstack/react-query';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { ErrorScreen } from './ErrorScreen';
import { OpenComparison } from './opening';
import type { Go } from './route';
import { sharedQuery } from './shared-link';
import { Waiting } from './Waiting';

/** A comparison that came in an address: to be read, and kept from the first thing that the reader does to it. */
export default function SharedComparison({ packed, go }: { packed: string | null; go: Go }) {
  const { data, error } = useQuery(sharedQuery(packed));
  if (error) {
    return (
      <ErrorScreen title="This link could not be opened" message={error.message}>
        <Button variant="strong" onClick={() => go({ at: 'new' })}>
          New comparison
        </Button>
        <Button onClick={() => go({ at: 'library' })}>Library</Button>
      </ErrorScreen>
    );
  }
  if (!data) return <Waiting message="Opening the link…" />;
  const { author } = data.comparison.reader;
  const notice = (
    <Notice quiet>
      <span className="text-soft">
        {author ? `Shared by a link, with notes by ${author}.` : 'Shared by a link.'} It is kept in your library as soon
        as you change anything.
      </span>
    </Notice>
  );
  return (
    <OpenComparison
      content={{ pair: null, comparison: data.comparison, readOnly: data.newer }}
      invitation={notice}
      go={go}
    />
  );
}
