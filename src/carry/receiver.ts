import { firstWords } from './first-words';
import type { CarriedPage, Refusal } from './page';
import { type Received, receive } from './receive';
import { type Brought, bring, bringAlone, waitingFor } from './waiting';

/** How many characters of a page are shown before it is used. */
const MOST_SHOWN = 400;

const SAYS: Readonly<Record<Refusal | 'cut-off', string>> = {
  'cut-off':
    'No page has come. Some sites cut the connection between their pages and the windows these open: for such a page use the Parallax browser extension (README, “Use”).',
  'too-large': 'The page is too large: it was not taken. Save it as a file, or paste the text of the article.',
  'no-page': 'What is open there is no web page. Save it as a file, then choose that file in Parallax.',
  malformed: 'What came is not what the bookmarklet sends: it was not taken.',
};

const home = new URL('.', document.baseURI).href;
const place = document.querySelector('main');

draw(element('p', 'Waiting for the page…', 'quiet'));
receive(window, crypto.randomUUID(), (received) => void show(received));

async function show(received: Received): Promise<void> {
  if (typeof received === 'string') return draw(element('p', SAYS[received]));
  const waits = await waitingFor(home, Date.now()).catch(() => null);
  draw(
    element('h2', received.title || 'A page without a title'),
    element('p', received.address || 'The page does not say where it is from.', 'quiet'),
    element('p', firstWords(received.html, MOST_SHOWN) || 'There are no words in it.', 'words'),
    ...pressesFor(received, waits),
  );
}

/** Nothing is used before the reader says so. A page that waits already is report A; the same page again takes its own place. */
function pressesFor(page: CarriedPage, waits: Brought | null): readonly HTMLElement[] {
  const isAgain = waits !== null && waits.link !== '' && waits.link === page.address;
  if (!waits || isAgain) return [presses(press('Use as report A', 'strong', () => use(page, bringAlone, 'brought')))];
  return [
    element('p', `Report A is “${waits.title || waits.link || 'the text that was shared before'}”.`, 'quiet'),
    presses(
      press('Compare with report A', 'strong', () => use(page, bring, 'brought=compare')),
      press('Use as report A instead', '', () => use(page, bringAlone, 'brought')),
    ),
  ];
}

async function use({ title, address, html }: CarriedPage, put: typeof bring, how: string): Promise<void> {
  try {
    await put({ text: '', link: address, html, title, at: Date.now() }, home);
    location.replace(`${home}?open=new&${how}`);
  } catch {
    draw(
      element(
        'p',
        'The browser keeps nothing for this page, so it cannot be handed on: its disk is full, or Parallax came over a connection without encryption. Save the page as a file instead.',
      ),
    );
  }
}

function draw(...content: readonly HTMLElement[]): void {
  place?.replaceChildren(element('h1', 'A page for Parallax'), ...content);
}

function presses(...buttons: readonly HTMLElement[]): HTMLElement {
  const group = element('div', '', 'presses');
  group.append(...buttons);
  return group;
}

function press(label: string, variant: string, onPress: () => Promise<void>): HTMLElement {
  const button = element('button', label, variant);
  button.addEventListener('click', () => void onPress());
  return button;
}

function element(tag: 'h1' | 'h2' | 'p' | 'div' | 'button', text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}
