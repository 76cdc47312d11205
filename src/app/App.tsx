import { useQuery } from '@tanstack/react-query';
import { Suspense, startTransition, useCallback, useEffect, useState } from 'react';
import { useSlots } from '../features/loading/useSlots';
import type { Pair } from '../model/source';
import { hasSavedAny } from '../storage/saved-any';
import { OpenAbout } from '../ui/about';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { part } from '../ui/part';
import { Compared } from './Compared';
import { ErrorScreen } from './ErrorScreen';
import { NewerVersion } from './NewerVersion';
import { exampleQuery, openedFilesQuery, openedSavedQuery } from './opened';
import { OpenComparison } from './opening';
import { type Go, useRoute } from './route';
import { UpdateNotice } from './UpdateNotice';
import { useShareTarget } from './useShareTarget';
import { Waiting } from './Waiting';

const AboutDialog = part(() => import('../features/about/AboutDialog'), { over: true });
const LoadingScreen = part(() => import('../features/loading/LoadingScreen'));
const Correcting = part(() => import('./Correcting'));
const Returned = part(() => import('./Returned'));
const SavedComparison = part(() => import('./SavedComparison'));
const SharedComparison = part(() => import('./SharedComparison'));
const LibraryScreen = part(() => import('../features/library/LibraryScreen'));

interface AppProps {
  /** Called when the screen does what the reader tells it to. */
  readonly onLive?: (() => void) | undefined;
}

export function App({ onLive }: AppProps) {
  const [about, setAbout] = useState(false);
  return (
    <OpenAbout value={() => setAbout(true)}>
      <Suspense fallback={<Waiting message="One moment…" />}>
        <Screen onLive={onLive} />
      </Suspense>
      <UpdateNotice />
      <Suspense>{about && <AboutDialog onClose={() => setAbout(false)} />}</Suspense>
    </OpenAbout>
  );
}

function Screen({ onLive }: AppProps) {
  useEffect(() => onLive?.(), [onLive]);
  const [route, goTo] = useRoute();
  const [pair, setPair] = useState<Pair | null>(null);
  const go = useCallback<Go>(
    (to, place) => {
      // The pair goes with the screen it belongs to: gone before that, the texts of this comparison would be shown for a moment.
      startTransition(() => {
        setPair(null);
        goTo(to, place);
      });
    },
    [goTo],
  );
  const loading = useSlots();
  useShareTarget(loading, go, setPair);

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
      return <SharedComparison key={route.packed} packed={route.packed} go={go} />;
    case 'comparison':
      return <SavedComparison key={route.id} id={route.id} go={go} />;
    case 'correct':
      return <Correcting key={route.id} id={route.id} go={go} />;
    case 'new':
      if (pair) return <Compared pair={pair} saveAtOnce go={go} onCancel={() => setPair(null)} />;
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
  const example = <Example go={go} />;
  return hasSavedAny() ? <Returned library={<OwnLibrary go={go} />} example={example} /> : example;
}

function OwnLibrary({ go }: Going) {
  return (
    <LibraryScreen
      onOpen={(id, place) => go({ at: 'comparison', id }, place)}
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
  if (error) return <NotOpened message={error.message} again={() => void refetch()} go={go} />;
  if (!data) return <Waiting message="Opening the example…" />;
  return <Compared pair={data} invitation={invitation} go={go} />;
}

function OpenedFiles({ go }: Going) {
  const { data, error, refetch } = useQuery(openedFilesQuery);
  if (error) return <NotOpened message={error.message} again={() => void refetch()} go={go} />;
  if (!data) return <Waiting message="Opening the files…" />;
  return <Compared pair={data} go={go} />;
}

function OpenedSaved({ go }: Going) {
  const { data, error, refetch } = useQuery(openedSavedQuery);
  if (error) return <NotOpened message={error.message} again={() => void refetch()} go={go} />;
  if (!data) return <Waiting message="Opening the comparison…" />;
  return <OpenComparison content={data} saveAtOnce invitation={data.readOnly && <NewerVersion />} go={go} />;
}

function NotOpened({ message, again, go }: Going & { message: string; again: () => void }) {
  return (
    <ErrorScreen title="The reports could not be opened" message={message}>
      <Button variant="strong" onClick={again}>
        Try again
      </Button>
      <Button onClick={() => go({ at: 'new' })}>Compare your own</Button>
    </ErrorScreen>
  );
}
