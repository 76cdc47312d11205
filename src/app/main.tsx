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
if (drawn) void takeOver(drawn, client);
else {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root to draw into.');
  createRoot(root).render(<Page client={client} />);
}

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
