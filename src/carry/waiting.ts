/** What was brought to the reader from elsewhere in the browser or the system, and waits for the screen where reports are loaded. */
export interface Brought {
  /** Plain words; empty where a page, or only a link, was brought. */
  readonly text: string;
  /** An address of a web page; empty where none is known. */
  readonly link: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
  /** The whole page, where it was brought as the reader saw it. */
  readonly html?: string;
  /** What the page calls itself. */
  readonly title?: string;
}

const CACHE = 'parallax brought';
/** One report is brought, then the other: what was brought first waits for so long, in milliseconds. */
const WAITS = 60 * 60 * 1000;

/** Stores something beside what was brought shortly before. It never leaves the browser. `home` is the reader's folder. */
export async function bring(brought: Brought, home: string): Promise<void> {
  await store(together(await storedFor(home), brought), home);
}

/** Stores something in the place of whatever waits. */
export async function bringAlone(brought: Brought, home: string): Promise<void> {
  await store([brought], home);
}

/** What waits for its other report at the time `now`; null where nothing does. */
export async function waitingFor(home: string, now: number): Promise<Brought | null> {
  return (await storedFor(home)).findLast(({ at }) => now - at < WAITS) ?? null;
}

/** Gives what was brought. Two reports are a pair, and are given once; one waits for the other. */
export async function takeBrought(home: string): Promise<readonly Brought[]> {
  const brought = await storedFor(home);
  if (brought.length > 1) await forget(home);
  return brought;
}

export async function forget(home: string): Promise<void> {
  await (await caches.open(CACHE)).delete(keyOf(home));
}

/** The last two, if they belong together. */
export function together(before: readonly Brought[], brought: Brought): readonly Brought[] {
  return [...before.filter(({ at }) => brought.at - at < WAITS), brought].slice(-2);
}

async function store(brought: readonly Brought[], home: string): Promise<void> {
  await (await caches.open(CACHE)).put(keyOf(home), Response.json(brought));
}

async function storedFor(home: string): Promise<readonly Brought[]> {
  const cache = await caches.open(CACHE);
  return (await (await cache.match(keyOf(home)))?.json()) ?? [];
}

/** A cache has keys of the web alone, and a reader may lie elsewhere: in an extension. Under one origin may lie more than one reader. */
function keyOf(home: string): string {
  return `https://parallax.invalid/${encodeURIComponent(home)}`;
}
