/** What was shared with the reader from another app. */
export interface SharedText {
  readonly text: string;
  /** An address of a web page; empty where none was shared. */
  readonly link: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

const CACHE = 'parallax brought';
/** One report is shared, then the other: what was shared first waits for so long, in milliseconds. */
const WAITS = 60 * 60 * 1000;
const MOST_CHARACTERS = 5_000_000;

/** Stores what a form brings, beside what was shared shortly before, and opens the screen where reports are loaded. It never leaves the browser. */
export async function storeShared(request: Request, home: string): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? '').slice(0, MOST_CHARACTERS);
  const shared = sharedFrom(field('title'), field('text'), field('url'), Date.now());
  const cache = await caches.open(CACHE);
  await cache.put(home, Response.json(together(await storedShared(cache, home), shared)));
  return Response.redirect(`${home}?open=new&brought`, 303);
}

/** Apps put an address into the text as often as into its own field. */
export function sharedFrom(title: string, text: string, url: string, at: number): SharedText {
  const alone = /^\s*(https?:\/\/\S+)\s*$/.exec(text)?.[1];
  const link = url || alone || '';
  const words = alone ? '' : text;
  return { text: words && title && !words.startsWith(title) ? `${title}\n\n${words}` : words, link, at };
}

/** The last two, if they belong together. */
export function together(before: readonly SharedText[], shared: SharedText): readonly SharedText[] {
  return [...before.filter(({ at }) => shared.at - at < WAITS), shared].slice(-2);
}

/** Gives what was shared. Two reports are a pair, and are given once; one waits for the other. */
export async function respondWithShared(home: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const shared = await storedShared(cache, home);
  if (shared.length > 1) await cache.delete(home);
  return Response.json(shared);
}

async function storedShared(cache: Cache, home: string): Promise<readonly SharedText[]> {
  return (await (await cache.match(home))?.json()) ?? [];
}
