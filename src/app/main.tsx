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

// Not before what is on the screen has come.
if (import.meta.env.PROD)
  addEventListener(
    'load',
    () =>
      setTimeout(() => {
        import('./ahead').then(({ loadAhead }) => loadAhead()).catch(() => {});
        void registerServiceWorker();
      }, 2_000),
    { once: true },
  );
