import { hasFonts } from './fonts';
import { showsExample } from './shows-example';

/**
 * Runs before anything is drawn, by itself and not as a module: an address that opens something else must not show the example first.
 * What makes the page live is asked for once the first screen has been drawn, which waits for nothing else. Where all of it lies the
 * build has written beside this script (`scripts/first-screen.ts`).
 */
const { start = '', phone = '', desk = '', example = '' } = document.currentScript?.dataset ?? {};
const isExample = showsExample(location);

function begin(): void {
  if (isExample) ask({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: example });
  const layout = matchMedia('(width < 760px)').matches ? phone : desk;
  for (const href of layout.split(' ')) ask({ rel: 'modulepreload', href });
  // What it draws into stands below.
  whenParsed(() => void import(/* @vite-ignore */ new URL(start, document.baseURI).href));
}

function whenParsed(then: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', then, { once: true });
  else then();
}

function ask(what: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), what));
}

/** Once words are on the screen. A window that is not seen is not drawn, and some browsers do not tell. */
function afterFirstPaint(then: () => void): void {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    then();
    return;
  }
  const observer = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    then();
  });
  observer.observe({ type: 'paint', buffered: true });
}

/** What is pressed before the page is live is done when it is (`take-over.ts`): the last of it, as the reader has waited for that. */
addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('.first-screen button') : null;
  if (!button) return;
  for (const before of document.querySelectorAll('[data-pressed]')) before.removeAttribute('data-pressed');
  button.setAttribute('data-pressed', '');
});

if (hasFonts()) document.documentElement.dataset.letters = 'own';
if (isExample) afterFirstPaint(begin);
else {
  document.documentElement.dataset.opens = 'other';
  begin();
}
