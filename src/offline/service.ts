import { respondWithShared, storeShared } from './share-target';
import { cacheName, keyFor, outdated, type Shipped } from './shipped';

/**
 * The service worker: after the first visit the reader opens without a network. It holds the files that the reader is built of,
 * nothing else, and never what a server answers by itself (`/files/…`, `/session.json`, `/link`). A new version is fetched whole
 * beside the old one, and takes over when the last window of the old one is gone, or when a reader says so.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

// Put in by the build (scripts/offline.ts).
const shipped: Shipped = JSON.parse('%SHIPPED%');
const home = worker.registration.scope;
const current = cacheName(home, shipped.version);

worker.addEventListener('install', (event) => event.waitUntil(fetchAll()));
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
  if (request.url === `${home}brought.json`) {
    event.respondWith(respondWithShared(home));
    return;
  }
  const key = keyFor(request, home, shipped.files);
  if (key) event.respondWith(kept(key, request));
});

async function fetchAll(): Promise<void> {
  const cache = await caches.open(current);
  const left = [...shipped.files];
  const next = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const url = new URL(file, home).href;
      // What has its content in its name is the same in every version.
      const known = file.startsWith('assets/') ? await caches.match(url) : undefined;
      const response = known ?? (await fetch(url, { cache: 'no-cache' }));
      if (!response.ok || response.redirected) throw new Error(`${url} can’t be kept: ${response.status}`);
      await cache.put(url, response);
    }
  };
  await Promise.all(Array.from({ length: 6 }, next));
}

async function takeOver(): Promise<void> {
  for (const name of outdated(await caches.keys(), current, home)) await caches.delete(name);
  await worker.clients.claim();
}

/** A window of the version before may still ask for its own parts: they are kept for as long. */
async function kept(key: string, request: Request): Promise<Response> {
  const cache = await caches.open(current);
  return (await cache.match(key)) ?? (await caches.match(key)) ?? fetch(request);
}
