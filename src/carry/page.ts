/** A web page as it stood before the reader who handed it over. */
export interface CarriedPage {
  /** Empty where nobody vouches for it. */
  readonly address: string;
  readonly title: string;
  /** The whole document, as the browser writes it down. */
  readonly html: string;
}

/** What {@link readPage} finds. */
export interface FoundPage extends Omit<CarriedPage, 'html'> {
  /** Null where there is more than is taken. */
  readonly html: string | null;
  /** What the browser takes the document for: `text/html`. */
  readonly type: string;
}

/** Of a page's HTML, in UTF-16 code units: as many as a file has bytes at most (`model/limits.ts`, which only the reader loads). */
export const MOST_HTML = 16_000_000;
/** Of an address and of a title, in UTF-16 code units. */
export const MOST_ADDRESS = 4_000;
export const MOST_TITLE = 1_000;

/**
 * Reads the page in front of the reader. It is run inside of that page, by a bookmarklet or the extension, which write it down as it
 * stands here: it may name nothing but what every page has.
 */
export function readPage(most: number): FoundPage {
  const html = document.documentElement.outerHTML;
  return {
    address: location.href,
    title: document.title,
    html: html.length <= most ? html : null,
    type: document.contentType,
  };
}

/** What is wrong with a page that was handed over: it is no such thing, it is more than is taken, or it holds no text of its own. */
export type Refusal = 'malformed' | 'too-large' | 'no-page';

/**
 * Checks what claims to be a page found by {@link readPage}, whoever made it. `origin` is where the browser says it came from: an
 * address elsewhere is a lie; an origin without a name (a saved page, a page in a sandbox) vouches for no address, and one without an end is left out.
 */
export function checkPage(found: unknown, origin: string): CarriedPage | Refusal {
  const { address, title, html, type }: Partial<Record<keyof FoundPage, unknown>> = Object(found);
  if (typeof address !== 'string' || typeof title !== 'string' || typeof type !== 'string') return 'malformed';
  if (html === null) return 'too-large';
  if (typeof html !== 'string') return 'malformed';
  if (html.length > MOST_HTML) return 'too-large';
  if (!/^(?:text\/|application\/xhtml\+xml$)/.test(type)) return 'no-page';
  const own = origin === 'null' || address.length > MOST_ADDRESS ? '' : address;
  if (own !== '' && !isAt(own, origin)) return 'malformed';
  return { address: own, title: title.slice(0, MOST_TITLE), html };
}

function isAt(address: string, origin: string): boolean {
  return /^https?:/i.test(address) && URL.canParse(address) && new URL(address).origin === origin;
}
