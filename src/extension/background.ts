import { type CarriedPage, checkPage, MOST_HTML, type Refusal, readPage } from '../carry/page';
import { bring, bringAlone, forget } from '../carry/waiting';
import { type Badge, COLOURS, type Mark, readMark, sideOf, TITLES } from './marks';

/**
 * The part of the extension that is there without a page: a click on its button takes the page in front of the reader, as it is, as
 * report A, and on another as B; then both are compared in the reader that lies inside the extension.
 */
const home = chrome.runtime.getURL('reader/');
/** Under this name the session holds which page is A. */
const WAITING = 'waiting';

/**
 * How long to wait before each try to read a page, in milliseconds: seldom a browser tells of a press a moment before it has given the
 * right to the page that goes with it.
 */
const TRIES = [0, 100, 400];

let last: Promise<void> = Promise.resolve();
chrome.action.onClicked.addListener(({ id }) => {
  // One after the other, however fast they come: the second has to find what the first has left.
  if (id !== undefined) last = last.then(() => take(id)).catch(() => {});
});
// Which page was A is forgotten when the browser ends, and with it what was taken of it.
chrome.runtime.onStartup.addListener(() => void forget(home));

async function take(tab: number): Promise<void> {
  const page = await pageIn(tab);
  if (typeof page === 'string') return show(tab, '!', TITLES[page]);
  const waiting = readMark((await chrome.storage.session.get(WAITING))[WAITING]);
  const now = Date.now();
  const { address, title, html } = page;
  const brought = { text: '', link: address, html, title, at: now };
  if (sideOf(waiting, page, now) === 'A') {
    await bringAlone(brought, home);
    if (waiting) await clear(waiting.tab);
    const mark: Mark = { tab, address, at: now };
    await chrome.storage.session.set({ [WAITING]: mark });
    await show(tab, 'A', TITLES.A);
  } else {
    await bring(brought, home);
    await chrome.storage.session.remove(WAITING);
    await show(tab, 'B', TITLES.B);
    await chrome.tabs.create({ url: `${home}index.html?open=new&brought=compare` });
  }
}

async function pageIn(tab: number): Promise<CarriedPage | Refusal | 'unreadable'> {
  for (const wait of TRIES) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const func = readPage;
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab }, func, args: [MOST_HTML] });
      return frame?.result ? checkPage(frame.result, new URL(frame.result.address).origin) : 'unreadable';
    } catch {
      // Tried again, see above.
    }
  }
  return 'unreadable';
}

/** Until the tab goes to another page. */
async function show(tabId: number, text: Badge, title: string): Promise<void> {
  await chrome.action.setBadgeBackgroundColor({ tabId, color: COLOURS[text] });
  await chrome.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await chrome.action.setBadgeText({ tabId, text });
  await chrome.action.setTitle({ tabId, title });
}

/** The tab may have been closed by now. */
async function clear(tabId: number): Promise<void> {
  await chrome.action.setBadgeText({ tabId, text: '' }).catch(() => {});
}
