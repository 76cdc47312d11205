import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useSlots } from '../features/loading/useSlots';
import type { Pair } from '../model/source';
import { hasKept, libraryQuery } from '../storage/repository';
import { OpenAbout } from '../ui/about';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Compared } from './Compared';
import { ErrorScreen } from './ErrorScreen';
import { FromLibrary } from './FromLibrary';
import { KeptReading } from './KeptReading';
import { NewerVersion } from './NewerVersion';
import { exampleQuery, openedFilesQuery, openedSavedQuery } from './opened';
import { type Go, useRoute } from './route';
import { Shared } from './Shared';
import { UpdateNotice } from './UpdateNotice';
import { useBrought } from './useShareTarget';
import { Waiting } from './Waiting';

const AboutDialog = lazy(() => import('../features/about/AboutDialog'));
const LoadingScreen = lazy(() => import('../features/loading/LoadingScreen'));
const Correcting = lazy(() => import('./Correcting'));
const LibraryScreen = lazy(() => import('../features/library/LibraryScreen'));

export function App() {
  const [about, setAbout] = useState(false);
  return (
    <OpenAbout value={() => setAbout(true)}>
      <Suspense fallback={<Waiting says="One moment…" />}>
        <Screen />
      </Suspense>
      <UpdateNotice />
      <Suspense>{about && <AboutDialog onClose={() => setAbout(false)} />}</Suspense>
    </OpenAbout>
  );
}

function Screen() {
  const [route, goTo] = useRoute();
  const [pair, setPair] = useState<Pair | null>(null);
  const go = useCallback<Go>(
    (to, place) => {
      setPair(null);
      goTo(to, place);
    },
    [goTo],
  );
  const loading = useSlots();
  useBrought(loading, go);

  switch (route.at) {
    case 'start':
      return <Start go={go} />;
    case 'example':
      return <Example go={go} />;
    case 'files':
      return <OpenedFiles go={go} />;
    case 'saved':
      return <OpenedSaved go={go} />;
    case 'library':
      return <OwnLibrary go={go} />;
    case 'shared':
      return <Shared key={route.packed} packed={route.packed} go={go} />;
    case 'kept':
      return <FromLibrary key={route.id} id={route.id} go={go} />;
    case 'correct':
      return <Correcting key={route.id} id={route.id} go={go} />;
    case 'new':
      if (pair) return <Compared pair={pair} own go={go} onCancel={() => setPair(null)} />;
      return (
        <LoadingScreen
          loading={loading}
          onCompare={(a, b) => setPair({ a, b })}
          onExample={() => go({ at: 'example' })}
          onLibrary={() => go({ at: 'library' })}
        />
      );
  }
}

interface Going {
  readonly go: Go;
}

/** A first visit opens the example; a reader who has comparisons finds them. */
function Start({ go }: Going) {
  return hasKept() ? <Returned go={go} /> : <Example go={go} />;
}

function Returned({ go }: Going) {
  const { data, isPending } = useQuery(libraryQuery);
  if (isPending) return <Waiting says="Opening…" />;
  return data && data.length > 0 ? <OwnLibrary go={go} /> : <Example go={go} />;
}

function OwnLibrary({ go }: Going) {
  return (
    <LibraryScreen
      onOpen={(id, place) => go({ at: 'kept', id }, place)}
      onNew={() => go({ at: 'new' })}
      onExample={() => go({ at: 'example' })}
    />
  );
}

function Example({ go }: Going) {
  const { data, error, refetch } = useQuery(exampleQuery);
  const invitation = (
    <Notice quiet>
      <span className="text-soft">
        An example: two reports of one press conference.
        <span className="max-phone:hidden"> Choose any sentence to see what the other makes of it.</span>
      </span>
      <Button className="min-h-7" onClick={() => go({ at: 'new' })}>
        Compare your own
      </Button>
    </Notice>
  );
  if (error) return <NotOpened says={error.message} again={() => void refetch()} go={go} />;
  if (!data) return <Waiting says="Opening the example…" />;
  return <Compared pair={data} invitation={invitation} go={go} />;
}

function OpenedFiles({ go }: Going) {
  const { data, error, refetch } = useQuery(openedFilesQuery);
  if (error) return <NotOpened says={error.message} again={() => void refetch()} go={go} />;
  if (!data) return <Waiting says="Opening the files…" />;
  return <Compared pair={data} go={go} />;
}

function OpenedSaved({ go }: Going) {
  const { data, error, refetch } = useQuery(openedSavedQuery);
  if (error) return <NotOpened says={error.message} again={() => void refetch()} go={go} />;
  if (!data) return <Waiting says="Opening the comparison…" />;
  return <KeptReading content={data} keepNow invitation={data.readOnly && <NewerVersion />} go={go} />;
}

function NotOpened({ says, again, go }: Going & { says: string; again: () => void }) {
  return (
    <ErrorScreen title="The reports could not be opened" says={says}>
      <Button variant="strong" onClick={again}>
        Try again
      </Button>
      <Button onClick={() => go({ at: 'new' })}>Compare your own</Button>
    </ErrorScreen>
  );
}
