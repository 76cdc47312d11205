import type { Side } from '../../../model/report';
import { opposite } from '../labels';
import type { Focus } from '../store/focus';

export type Panes = Readonly<Record<Side, HTMLElement | null>>;

/** From where to where something stands in its pane's whole content, in pixels from the content's top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** How far from the pane's edge a passage may stand and still be comfortable to read. */
const MARGIN = 24;
/** Where a passage is put, as a share of the pane's height, when both panes move. */
const COMFORTABLE = 0.28;

export function sentenceElementId(id: string): string {
  return `sentence-${id}`;
}

/** The element of a shared passage, where both reports are one sequence. */
export function rowId(link: string): string {
  return `row-${link}`;
}

/** The extent of several sentences taken together; null where none of them is on the page. */
export function extentOf(pane: HTMLElement, sentences: readonly string[]): Extent | null {
  const zero = pane.getBoundingClientRect().top - pane.scrollTop;
  const boxes = sentences
    .map((id) => document.getElementById(sentenceElementId(id))?.getBoundingClientRect())
    .filter((box) => box !== undefined);
  if (boxes.length === 0) return null;
  return {
    top: Math.min(...boxes.map((box) => box.top)) - zero,
    bottom: Math.max(...boxes.map((box) => box.bottom)) - zero,
  };
}

/** Moves the panes so that the focused passage stands level on both sides. The pane being read stays where it is. */
export function bringLevel(lit: Readonly<Record<Side, readonly string[]>>, panes: Panes, focus: Focus): void {
  const pane = panes[focus.side];
  const other = panes[opposite(focus.side)];
  const here = pane && extentOf(pane, lit[focus.side]);
  const there = other && extentOf(other, lit[opposite(focus.side)]);
  if (!pane || !here || focus.moves === 'none') return;
  if (focus.moves === 'other') {
    if (other && there) scrollTo(other, there.top - (here.top - pane.scrollTop));
    return;
  }
  const level = levelOf(pane, here, there);
  scrollTo(pane, here.top - level);
  if (other && there) scrollTo(other, there.top - level);
}

/** How far below the panes' top the passage goes when both may move: where it is now, if that is good for both. */
function levelOf(pane: HTMLElement, here: Extent, there: Extent | null): number {
  const now = here.top - pane.scrollTop;
  const reach = Math.min(here.top, there?.top ?? here.top);
  const inSight = now >= MARGIN && here.bottom - pane.scrollTop <= pane.clientHeight - MARGIN;
  return inSight && now <= reach ? now : Math.min(pane.clientHeight * COMFORTABLE, reach);
}

/** A scroll over more than this many window heights is not animated: nobody can follow it, and everything on the way would be drawn. */
const LONGEST_SCROLL = 3;

export function scrollTo(pane: HTMLElement, top: number): void {
  const far = Math.abs(top - pane.scrollTop) > LONGEST_SCROLL * pane.clientHeight;
  const still = far || globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches;
  pane.scrollTo?.({ top, behavior: still ? 'instant' : 'smooth' });
}

const BY_THE_READER = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings an element into sight by the least that is needed, and again when what is drawn late above it pushes it away, until the
 * reader moves on. Returns how to stop.
 */
export function keepInSight(id: string): () => void {
  const show = () => document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' });
  show();
  const pane = document.getElementById(id)?.closest('[data-scrolls]');
  if (!pane || typeof ResizeObserver === 'undefined') return () => {};
  const sizes = new ResizeObserver(show);
  for (const element of pane.children) sizes.observe(element);
  const stop = () => {
    sizes.disconnect();
    for (const name of BY_THE_READER) pane.removeEventListener(name, stop);
  };
  for (const name of BY_THE_READER) pane.addEventListener(name, stop, { passive: true });
  return stop;
}
