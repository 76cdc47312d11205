import { type FoundPage, MOST_HTML, readPage } from './page';

/** The page that takes what a bookmarklet hands over, beside the reader that lies at `home`. */
export const RECEIVER = 'receive.html';

/** The receiving page has opened and names itself by a word that it has made up, to hear it again with the page. */
export interface Hello {
  readonly parallax: 'ready';
  readonly nonce: string;
}

/** The answer to a {@link Hello}: its word, and what {@link readPage} has found. */
export interface Handed {
  readonly parallax: 'page';
  readonly nonce: string;
  readonly page: unknown;
}

/** The bookmarklet of the reader that lies in the folder `home`: an address that runs {@link handOver} in the page where it is chosen. */
export function bookmarkletFor(home: string): string {
  const receiver = new URL(RECEIVER, home).href;
  return `javascript:${encodeURIComponent(`(${handOver})(${readPage},${JSON.stringify(receiver)},${MOST_HTML})`)}`;
}

/**
 * Opens the receiving page and hands the page over to it, once, when it answers from the very window that was opened, from the very
 * place. Run inside of a foreign page: it may name nothing but what every page has.
 */
function handOver(read: (most: number) => FoundPage, receiver: string, most: number): void {
  const page = read(most);
  const opened = window.open(receiver, '_blank');
  if (!opened) {
    window.alert('The browser did not let this page open Parallax. Allow it to open windows, then try again.');
    return;
  }
  const home = new URL(receiver).origin;
  const answer = ({ source, origin, data }: MessageEvent): void => {
    if (source !== opened || origin !== home || data?.parallax !== 'ready') return;
    window.removeEventListener('message', answer);
    opened.postMessage({ parallax: 'page', nonce: data.nonce, page }, home);
  };
  window.addEventListener('message', answer);
  // Nobody answers after that: it is forgotten, as if it had never been there.
  window.setTimeout(() => window.removeEventListener('message', answer), 60_000);
}
