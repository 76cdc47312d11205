import { useEffect } from 'react';
import type { Panes } from '../positions';

/** Draws now, and again, at most once a frame, whenever a pane scrolls or changes its size. */
export function useRedraw(panes: Panes, draw: () => void): void {
  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const shown = [panes.a, panes.b].filter((pane) => pane !== null);
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(soon);
    for (const pane of shown) {
      pane.addEventListener('scroll', soon, { passive: true });
      for (const element of [pane, ...pane.children]) sizes?.observe(element);
    }
    draw();
    return () => {
      cancelAnimationFrame(frame);
      sizes?.disconnect();
      for (const pane of shown) pane.removeEventListener('scroll', soon);
    };
  }, [panes, draw]);
}
