import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bookmarkletFor } from '../../src/carry/bookmarklet';

const HOME = 'https://host.example/parallax/';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs the bookmarklet in a page of its own, where opening a window gives `opened`. */
function press(opened: { postMessage: unknown } | null, html = '<html><p>Ships may enter.</p></html>') {
  const events = new EventTarget();
  const own = {
    open: vi.fn(() => opened),
    alert: vi.fn(),
    addEventListener: (type: string, listener: EventListener) => events.addEventListener(type, listener),
    removeEventListener: (type: string, listener: EventListener) => events.removeEventListener(type, listener),
    setTimeout,
  };
  const page = { documentElement: { outerHTML: html }, title: 'Storm', contentType: 'text/html' };
  const code = decodeURIComponent(bookmarkletFor(HOME).replace(/^javascript:/, ''));
  const run = new Function('window', 'document', 'location', `return ${code}`);
  const result: unknown = run(own, page, { href: 'https://news.example/storm' });
  const say = (source: object | null, data: unknown, origin = 'https://host.example') =>
    events.dispatchEvent(Object.assign(new Event('message'), { source, data, origin }));
  return { ...own, say, result };
}

const HELLO = { parallax: 'ready', nonce: 'a word' };
const windowOf = () => ({ postMessage: vi.fn() });

test('opens the receiving page beside the reader, and leaves the page where it is', () => {
  const { open, result } = press(windowOf());
  expect(open.mock.calls).toEqual([[`${HOME}receive.html`, '_blank']]);
  // A bookmarklet that gives a value replaces the page by it.
  expect(result).toBeUndefined();
});

test('hands the page to that window alone, once, when it says that it is ready', () => {
  const opened = windowOf();
  const { say } = press(opened);
  expect(opened.postMessage).not.toHaveBeenCalled();
  say(opened, HELLO);
  say(opened, HELLO);
  const page = {
    address: 'https://news.example/storm',
    title: 'Storm',
    html: '<html><p>Ships may enter.</p></html>',
    type: 'text/html',
  };
  expect(opened.postMessage.mock.calls).toEqual([
    [{ parallax: 'page', nonce: 'a word', page }, 'https://host.example'],
  ]);
});

test('answers no other window, no other place, and nothing but that it is ready', () => {
  const opened = windowOf();
  const { say } = press(opened);
  const other = windowOf();
  say(other, HELLO);
  say(null, HELLO);
  say(opened, HELLO, 'https://evil.example');
  for (const data of [null, 'ready', {}, { parallax: 'page' }]) say(opened, data);
  expect(opened.postMessage).not.toHaveBeenCalled();
  expect(other.postMessage).not.toHaveBeenCalled();
});

test('forgets what nobody has asked for', () => {
  const opened = windowOf();
  const { say } = press(opened);
  vi.advanceTimersByTime(61_000);
  say(opened, HELLO);
  expect(opened.postMessage).not.toHaveBeenCalled();
});

test('says so where no window may be opened', () => {
  expect(press(null).alert).toHaveBeenCalledOnce();
});

test('does not send more than is taken', () => {
  const opened = windowOf();
  press(opened, 'x'.repeat(16_000_001)).say(opened, HELLO);
  expect(opened.postMessage.mock.calls[0]?.[0]).toMatchObject({ page: { html: null } });
});
