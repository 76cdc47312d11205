import { useEffect } from 'react';
import type { Panes } from '../positions';

/** Measures what is to be drawn, and hands back what draws it; nothing where there is nothing to draw. */
export type Drawing = () => (() => void) | undefined;

/** Draws with the next frame, and again, at most once a frame, whenever a pane scrolls or changes its size. */
export function useRedraw(panes: Panes, drawing: Drawing): void {
  useEffect(() => {
    const soon = () => drawSoon(drawing);
    const shown = [panes.a, panes.b].filter((pane) => pane !== null);
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(soon);
    for (const pane of shown) {
      pane.addEventListener('scroll', soon, { passive: true });
      for (const element of [pane, ...pane.children]) sizes?.observe(element);
    }
    soon();
    return () => {
      due.delete(drawing);
      sizes?.disconnect();
      for (const pane of shown) pane.removeEventListener('scroll', soon);
    };
  }, [panes, drawing]);
}

const due = new Set<Drawing>();

/** All are measured before any is drawn: else each would have the page laid out anew for its measures. */
function drawSoon(drawing: Drawing): void {
  if (due.size === 0) requestAnimationFrame(drawDue);
  due.add(drawing);
}

function drawDue(): void {
  const drawings = [...due];
  // Before anything else: were one to fail, no later one would be drawn either.
  due.clear();
  const measured = drawings.map((drawing) => drawing());
  for (const draw of measured) draw?.();
}
