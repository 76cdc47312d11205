import type { Handed, Hello } from './bookmarklet';
import { type CarriedPage, checkPage, type Refusal } from './page';

/** What comes of waiting for a page: the page, why it was refused, or that the connection to the site's page is cut. */
export type Received = CarriedPage | Refusal | 'cut-off';

/** What is needed of the receiving page's window. */
export interface Receiver {
  readonly opener: Pick<Window, 'postMessage'> | null;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/** How long a page may take to answer, in milliseconds, before it is told that none has come. */
const WAITS = 5_000;

/**
 * Says to the window that opened this one that it is ready, and takes one message: the first that comes from that window and answers
 * with the word that was given it. All others are left unread. `told` hears `cut-off` where there is no such window, or none that answers
 * in time; a page that comes later is told all the same.
 */
export function receive(own: Receiver, nonce: string, told: (received: Received) => void): void {
  const { opener } = own;
  if (!opener) {
    told('cut-off');
    return;
  }
  const late = setTimeout(() => told('cut-off'), WAITS);
  const onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source !== opener || !answers(data, nonce)) return;
    own.removeEventListener('message', onMessage);
    clearTimeout(late);
    told(checkPage(data.page, origin));
  };
  own.addEventListener('message', onMessage);
  const hello: Hello = { parallax: 'ready', nonce };
  // Where the page that opened this one is, is not known yet; nothing secret is said.
  opener.postMessage(hello, '*');
}

function answers(data: unknown, nonce: string): data is Handed {
  const { parallax, nonce: given }: Partial<Record<keyof Handed, unknown>> = Object(data);
  return parallax === 'page' && given === nonce;
}
