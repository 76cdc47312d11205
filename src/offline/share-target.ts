/** What was shared with the reader from another app. */
export interface Brought {
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

/** Keeps what a form brings, beside what was shared shortly before, and opens the screen where reports are loaded. It never leaves the browser. */
export async function keepBrought(request: Request, home: string): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? '').slice(0, MOST_CHARACTERS);
  const brought = broughtFrom(field('title'), field('text'), field('url'), Date.now());
  const cache = await caches.open(CACHE);
  await cache.put(home, Response.json(together(await broughtIn(cache, home), brought)));
  return Response.redirect(`${home}?open=new&brought`, 303);
}

/** Apps put an address into the text as often as into its own field. */
export function broughtFrom(title: string, text: string, url: string, at: number): Brought {
  const alone = /^\s*(https?:\/\/\S+)\s*$/.exec(text)?.[1];
  const link = url || alone || '';
  const words = alone ? '' : text;
  return { text: words && title && !words.startsWith(title) ? `${title}\n\n${words}` : words, link, at };
}

/** The last two, if they belong together. */
export function together(before: readonly Brought[], brought: Brought): readonly Brought[] {
  return [...before.filter(({ at }) => brought.at - at < WAITS), brought].slice(-2);
}

/** Gives what was shared. Two reports are a pair, and are given once; one waits for the other. */
export async function giveBrought(home: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const brought = await broughtIn(cache, home);
  if (brought.length > 1) await cache.delete(home);
  return Response.json(brought);
}

async function broughtIn(cache: Cache, home: string): Promise<readonly Brought[]> {
  return (await (await cache.match(home))?.json()) ?? [];
}
