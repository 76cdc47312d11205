import { useSyncExternalStore } from 'react';
import { openWork } from '../storage/open-work';

/**
 * How long a version that was asked to take over is waited for before it is asked again, in milliseconds. Chromium parks one that is asked while any
 * window fetches something through the old one, and looks again only when it is asked again, or after minutes.
 */
const ASK_AGAIN = 1000;
/** How often a page that stays open asks for a new version, in milliseconds. */
const ASK_EVERY = 60 * 60 * 1000;

let next: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/**
 * Has the service worker keep the reader for when there is no network. It is fetched when the page has nothing else to do, and only
 * from a server that has one: a copy kept of the command line's page would outlive the program, and be of another version.
 */
export async function registerServiceWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || document.querySelector('meta[name="served-by"][content="program"]')) return;
  try {
    const registration = await serviceWorker.register(new URL('./service.js', document.baseURI));
    const offer = (worker: ServiceWorker | null) => {
      // The very first one is no new version.
      if (!worker || !serviceWorker.controller) return;
      next = worker;
      for (const listener of listeners) listener();
    };
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => worker.state === 'installed' && offer(worker));
    });
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_EVERY) return;
      asked = Date.now();
      registration.update().catch(() => {});
    });
  } catch {
    // No such file, or a browser that forbids it: then the reader needs its server.
  }
}

/** Whether a new version lies ready. It waits until it is asked for, or until no window needs the old one. */
export function useNewVersion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => next !== null,
    () => false,
  );
}

/** Goes over to the new version: what is not saved yet is saved, then the page is loaded anew. */
export async function takeNewVersion(): Promise<void> {
  await openWork()?.record.save();
  const version = next;
  if (version?.state !== 'installed') return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  const ask = () => version.postMessage('take-over');
  ask();
  setInterval(ask, ASK_AGAIN);
}
