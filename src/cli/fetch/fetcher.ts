import { checkAddress, readAddress } from './address';
import { readBody } from './body';
import { contentTypeOf, isReadable } from './content';
import { ask, publicAddresses, type Resolve, resolveName } from './hop';
import { AnswerError, notPublic, type Refusal, refuse, refuseError, refuseStatus, tooLarge, tooSlow } from './refusal';

/** A page as it came, decompressed and otherwise untouched. */
export interface FetchedPage {
  readonly ok: true;
  /** Where it was in the end, after redirects; without the part after `#`. */
  readonly url: string;
  /** One of the types that can be read, in lower case, without parameters. */
  readonly contentType: string;
  /** As the server named it, in lower case; null where it named none. */
  readonly charset: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Fetched = FetchedPage | Refusal;

/** All of it is for tests; the program itself fetches with none of it. */
export interface Settings {
  readonly resolve?: Resolve;
  /** Addresses that may be reached although they are not public: the loopback servers of tests. */
  readonly alsoReach?: (address: string) => boolean;
  /** For the whole, from the name to the last byte, in milliseconds. */
  readonly deadline?: number;
  /** After decompression, in bytes. */
  readonly limit?: number;
}

const DEADLINE = 15_000;
const LIMIT = 10_000_000;
const MAX_REDIRECTS = 5;

/** Fetches one page from the open internet. Every failure is a value; `stop` ends it early and then rejects with its reason. */
export async function fetchPage(typed: string, stop?: AbortSignal, settings: Settings = {}): Promise<Fetched> {
  const address = readAddress(typed);
  if (!address.ok) return address;
  const deadline = settings.deadline ?? DEADLINE;
  const end = new AbortController();
  const halt = () => end.abort(stop?.reason);
  const timer = setTimeout(() => end.abort(), deadline);
  stop?.addEventListener('abort', halt);
  let { url } = address;
  try {
    stop?.throwIfAborted();
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const step = await within(end.signal, oneHop(url, end.signal, settings));
      if (!('next' in step)) return step;
      url = step.next;
    }
    return refuse(
      'redirects',
      `${address.url.host} sends the reader on more than ${MAX_REDIRECTS} times. Open the page in your browser, and copy the address it ends at.`,
    );
  } catch (error) {
    stop?.throwIfAborted();
    if (end.signal.aborted) return tooSlow(url.host, deadline / 1_000);
    const refusal = refuseError(error, url.host);
    if (!refusal) throw error;
    return refusal;
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', halt);
  }
}

async function oneHop(url: URL, signal: AbortSignal, settings: Settings): Promise<Fetched | { readonly next: URL }> {
  const addresses = await publicAddresses(url, settings.resolve ?? resolveName, settings.alsoReach ?? (() => false));
  if (!addresses) return notPublic(url.host);
  signal.throwIfAborted();
  const { answer, close } = await answered(ask(url, addresses, signal));
  try {
    const location = first(answer.headers.location);
    if (REDIRECTS.has(answer.statusCode) && location) return redirected(location, url);
    if (answer.statusCode < 200 || answer.statusCode > 299) return refuseStatus(answer.statusCode, url.host);
    const { contentType, charset } = contentTypeOf(first(answer.headers['content-type']));
    if (!isReadable(contentType)) return notReadable(contentType, url.host);
    const limit = settings.limit ?? LIMIT;
    if (Number(first(answer.headers['content-length'])) > limit) return tooLarge(url.host, limit);
    const body = readBody(answer.body, first(answer.headers['content-encoding']), limit, signal);
    const bytes = await answered(body);
    return bytes ? { ok: true, url: url.href, contentType, charset, bytes } : tooLarge(url.host, limit);
  } finally {
    await close();
  }
}

/** What another machine answers; whatever fails in it fails by what was sent. */
async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new AnswerError(error);
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function redirected(location: string, from: URL): { readonly next: URL } | Refusal {
  const next = checkAddress(location, from);
  if (next.ok) return { next: next.url };
  return refuse(
    'redirects',
    `${from.host} sends the reader on to an address that cannot be fetched. ${next.problem.message}`,
  );
}

function notReadable(contentType: string, host: string): Refusal {
  const what = contentType ? `a file of the type ${contentType}` : 'something without saying what it is';
  return refuse(
    'wrong-type',
    `${host} sent ${what}. Only web pages, plain text, Markdown, PDF, Word (.docx) and OpenDocument (.odt) files can be fetched: give the address of the article itself.`,
  );
}

/** Gives up waiting when the time is over, also for what cannot be told to stop: the resolver of the system. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const over = () => reject(signal.reason);
    signal.addEventListener('abort', over, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', over));
  });
}

function first(header: string | readonly string[] | undefined): string {
  return (typeof header === 'string' ? header : header?.[0]) ?? '';
}
