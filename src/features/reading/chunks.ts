import { type RefCallback, startTransition, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** With more parts than these a page is drawn in chunks: in full only near the window. */
const LONG = 250;
/** How many blocks or rows go into a chunk: half a window of them, which is drawn in a few milliseconds. */
const CHUNK = 10;
/** How far beyond the window chunks are drawn in full, before and after. */
const MARGIN = '100% 0px';

export function isLong(parts: readonly unknown[]): boolean {
  return parts.length > LONG;
}

export function chunksOf<T>(parts: readonly T[], size = CHUNK): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(parts.length / size) }, (_, k) => parts.slice(k * size, (k + 1) * size));
}

export function sameParts(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((part, k) => part === after[k]);
}

export interface Near {
  readonly ref: RefCallback<HTMLElement>;
  readonly near: boolean;
  /** How tall it was when it was last drawn in full, in pixels; null before. */
  readonly height: number | null;
}

/** Whether an element is in its scrolling surroundings' window or near it; always, where nobody can tell. */
export function useNear(): Near {
  const [state, setState] = useState({
    near: typeof IntersectionObserver === 'undefined',
    height: null as number | null,
  });
  // Not kept as state: a long page has hundreds of them, and would be drawn twice.
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const told = ([last]: readonly (IntersectionObserverEntry | undefined)[]) => {
      const near = last?.isIntersecting ?? false;
      // Until it is drawn the plain text stands there, so nobody has to wait for it: what the reader does goes first.
      startTransition(() =>
        setState((now) => {
          // Words that are being selected must not be drawn anew.
          if (now.near === near || (!near && document.getSelection()?.isCollapsed === false)) return now;
          return { near, height: near ? now.height : (last?.boundingClientRect.height ?? now.height) };
        }),
      );
    };
    const root = element.closest('[data-scrolls]');
    const observer = new IntersectionObserver((entries) => told(entries.slice(-1)), { root, rootMargin: MARGIN });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...state };
}

/** Whether the page is being printed: then everything has to be drawn, before the browser goes on. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = globalThis.matchMedia?.('print');
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const changed = () => setPrinting(paper.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper?.addEventListener('change', changed);
    // It may have begun between what was drawn and now.
    if (paper?.matches) changed();
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper?.removeEventListener('change', changed);
    };
  }, []);
  return printing;
}
