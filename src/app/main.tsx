import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { registerServiceWorker } from './offline';
import { Providers } from './Providers';
import { trustOwnCode } from './trusted-types';

trustOwnCode();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');
createRoot(root).render(
  <StrictMode>
    <Providers>
      <App />
    </Providers>
  </StrictMode>,
);

// Not before what is on the screen has come. Nor is a new version offered while parts of this one are still being fetched: Chromium
// parks a worker that is asked to take over in that moment, for minutes.
if (import.meta.env.PROD)
  addEventListener(
    'load',
    () =>
      setTimeout(async () => {
        await import('./ahead').then(({ loadAhead }) => loadAhead()).catch(() => {});
        await registerServiceWorker();
      }, 2_000),
    { once: true },
  );
