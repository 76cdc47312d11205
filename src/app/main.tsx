import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './styles.css';
import './first/styles';
import { createRoot } from 'react-dom/client';
import { firstScreen, takeOver } from './first/take-over';
import { registerServiceWorker } from './offline';
import { Page } from './Page';
import { createQueryClient } from './query-client';
import { trustOwnCode } from './trusted-types';

trustOwnCode();
const client = createQueryClient();
const drawn = firstScreen();
const shown = drawn ? takeOver(drawn, client) : drawAnew();

// Not before what is on the screen has come. Nor is a new version offered while parts of this one are still being fetched: Chromium
// parks a worker that is asked to take over in that moment, for minutes.
if (import.meta.env.PROD)
  void shown.then(() =>
    setTimeout(async () => {
      await import('./ahead').then(({ loadAhead }) => loadAhead()).catch(() => {});
      await registerServiceWorker();
    }, 2_000),
  );

async function drawAnew(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw into.');
  createRoot(root).render(<Page client={client} />);
}
