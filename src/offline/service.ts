import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { storeShared } from './share-target';
import { cacheName, isSameInEveryVersion, keyFor, outdated } from './shipped';

/**
 * The service worker: after the first visit the reader opens without a network. It holds the files that the reader is built of,
 * nothing else, and never what a server answers by itself (`/files/…`, `/session.json`, `/link`). A new version is fetched whole
 * beside the old one, and takes over when the last window of the old one is gone, or when a reader says so.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

// Both are put in by the build (scripts/offline.ts).
const shipped = (self as unknown as { readonly __WB_MANIFEST: PrecacheEntry[] }).__WB_MANIFEST;
const VERSION = '%VERSION%';

const home = worker.registration.scope;
const current = cacheName(home, VERSION);
const precache = new PrecacheController({ cacheName: current, plugins: [{ cacheWillUpdate: onlyOurOwn }] });
precache.addToCacheList(shipped);

worker.addEventListener('install', (event) => event.waitUntil(takeKnown().then(() => precache.install(event))));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === `${home}share`) {
    event.respondWith(storeShared(request, home));
    return;
  }
  const key = keyFor(request, home, precache.getCachedURLs());
  if (key) event.respondWith(kept(key, request));
});

/** A network that asks to log in first answers everything with a page of its own, by way of a redirect. */
async function onlyOurOwn({ response }: { response: Response }): Promise<Response | null> {
  return response.ok && !response.redirected ? response : null;
}

/** What another version has fetched already is not fetched again. */
async function takeKnown(): Promise<void> {
  const cache = await caches.open(current);
  for (const url of precache.getCachedURLs()) {
    const known = isSameInEveryVersion(url, home) ? await caches.match(url) : undefined;
    if (known) await cache.put(url, known);
  }
}

async function takeOver(): Promise<void> {
  for (const name of outdated(await caches.keys(), current, home)) await caches.delete(name);
  await worker.clients.claim();
}

/** A window of the version before may still ask for its own parts: they are kept for as long. */
async function kept(key: string, request: Request): Promise<Response> {
  return (await precache.matchPrecache(key)) ?? (await caches.match(key)) ?? fetch(request);
}
