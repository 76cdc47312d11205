import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useSlots } from '../features/loading/useSlots';
import { exampleQuery, openedFilesQuery, type Pair, wantsOpenedFiles } from '../state/opened';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Compared } from './Compared';
import { ErrorScreen } from './ErrorScreen';
import { Waiting } from './Waiting';

const LoadingScreen = lazy(() => import('../features/loading/LoadingScreen'));

/** What is open: the example, the files of the command line, the reader's own pair, or the screen to bring one. */
type Open = 'example' | 'files' | 'loading' | Pair;

export function App() {
  const [open, setOpen] = useState<Open>(() => (wantsOpenedFiles(location.search) ? 'files' : 'example'));
  const loading = useSlots();
  const compareOwn = () => setOpen('loading');

  if (open === 'loading') {
    return (
      <Suspense fallback={<Waiting says="One moment…" />}>
        <LoadingScreen loading={loading} onCompare={(a, b) => setOpen({ a, b })} onExample={() => setOpen('example')} />
      </Suspense>
    );
  }
  if (open === 'example') return <Example onCompareOwn={compareOwn} />;
  if (open === 'files') return <OpenedFiles onCompareOwn={compareOwn} />;
  return <Compared pair={open} onCompareOwn={compareOwn} />;
}

interface OpenProps {
  readonly onCompareOwn: () => void;
}

function Example({ onCompareOwn }: OpenProps) {
  const { data, error } = useQuery(exampleQuery);
  const invitation = (
    <Notice quiet>
      <span className="text-soft">
        An example: two reports of one press conference.
        <span className="max-phone:hidden"> Choose any sentence to see what the other makes of it.</span>
      </span>
      <Button className="min-h-7" onClick={onCompareOwn}>
        Compare your own
      </Button>
    </Notice>
  );
  if (error) return <NotOpened says={error.message} onCompareOwn={onCompareOwn} />;
  if (!data) return <Waiting says="Opening the example…" />;
  return <Compared pair={data} invitation={invitation} onCompareOwn={onCompareOwn} />;
}

function OpenedFiles({ onCompareOwn }: OpenProps) {
  const { data, error } = useQuery(openedFilesQuery);
  if (error) return <NotOpened says={error.message} onCompareOwn={onCompareOwn} />;
  if (!data) return <Waiting says="Opening the files…" />;
  return <Compared pair={data} onCompareOwn={onCompareOwn} />;
}

function NotOpened({ says, onCompareOwn }: OpenProps & { says: string }) {
  return (
    <ErrorScreen title="The reports could not be opened" says={says}>
      <Button look="strong" onClick={onCompareOwn}>
        Compare your own
      </Button>
    </ErrorScreen>
  );
}
