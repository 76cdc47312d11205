import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FoundPage } from '../../src/carry/page';
import { type Received, receive } from '../../src/carry/receive';

const SITE = 'https://news.example';
const PAGE: FoundPage = { address: `${SITE}/storm`, title: 'Storm', html: '<html></html>', type: 'text/html' };
const NONCE = 'a word made up';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A receiving page opened by `opener`; `say` gives it a message, as a browser does. */
function opened(opener: Pick<Window, 'postMessage'> | null) {
  const events = new EventTarget();
  const heard: Received[] = [];
  const own = {
    opener,
    addEventListener: (type: string, listener: (event: MessageEvent) => void) =>
      events.addEventListener(type, listener as EventListener),
    removeEventListener: (type: string, listener: (event: MessageEvent) => void) =>
      events.removeEventListener(type, listener as EventListener),
  };
  receive(own, NONCE, (received) => heard.push(received));
  const say = (source: object, data: unknown, origin = SITE) =>
    events.dispatchEvent(Object.assign(new Event('message'), { source, data, origin }));
  return { heard, say };
}

const windowOf = () => ({ postMessage: vi.fn() });
const handed = (page: unknown, nonce: unknown = NONCE) => ({ parallax: 'page', nonce, page });

test('says that it is ready to the window that opened it, with a word that is to come back', () => {
  const opener = windowOf();
  opened(opener);
  expect(opener.postMessage.mock.calls).toEqual([[{ parallax: 'ready', nonce: NONCE }, '*']]);
});

test('takes one page, and leaves every later message unread', () => {
  const opener = windowOf();
  const { heard, say } = opened(opener);
  say(opener, handed(PAGE));
  say(opener, handed({ ...PAGE, title: 'Another' }));
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([{ address: PAGE.address, title: 'Storm', html: PAGE.html }]);
});

test('hears no other window, and no message that does not answer its word', () => {
  const opener = windowOf();
  const { heard, say } = opened(opener);
  say(windowOf(), handed(PAGE));
  const others = [null, 'page', PAGE, handed(PAGE, 'guessed'), { parallax: 'page', page: PAGE }];
  for (const data of [...others, { ...handed(PAGE), parallax: 'ready' }]) say(opener, data);
  expect(heard).toEqual([]);
  say(opener, handed(PAGE));
  expect(heard).toHaveLength(1);
});

test('refuses a page that says it is from elsewhere, and hears no second try', () => {
  const opener = windowOf();
  const { heard, say } = opened(opener);
  say(opener, handed(PAGE), 'https://evil.example');
  say(opener, handed(PAGE));
  expect(heard).toEqual(['malformed']);
});

test('tells at once that the connection is cut where there is no window that opened it', () => {
  const { heard, say } = opened(null);
  expect(heard).toEqual(['cut-off']);
  say(windowOf(), handed(PAGE));
  expect(heard).toHaveLength(1);
});

test('tells it after some seconds where that window is silent; a page that comes later is taken all the same', () => {
  const opener = windowOf();
  const { heard, say } = opened(opener);
  vi.advanceTimersByTime(4_000);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(2_000);
  expect(heard).toEqual(['cut-off']);
  say(opener, handed(PAGE));
  expect(heard.at(-1)).toMatchObject({ title: 'Storm' });
});
