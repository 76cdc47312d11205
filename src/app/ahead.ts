import { partsToCome } from '../ui/part';
import { startWorker } from '../worker/client';
import { prepareExports } from '../worker/exporting';
import { fetchFonts } from './first/fonts';

type Load = () => Promise<unknown>;

/** What a reader would lose most by: first what takes work along, then what work is done with. */
const FIRST: readonly Load[] = [
  () => import('../projections/saved-json'),
  () => import('../projections/file-name'),
  () => import('../features/exporting/ExportDialog'),
  async () => prepareExports(),
  () => import('../features/reading/panel/notes/NotesTab'),
  async () => startWorker(),
  () => import('../exporters/passage'),
  () => import('../features/library/saving'),
];

/**
 * Loads all parts of the screens while the page has nothing else to do, one after another: the program that serves it may end at any
 * time. What can't be loaded is said where it is needed, and tried again there.
 */
export async function loadAhead(idle: () => Promise<void> = untilIdle): Promise<void> {
  const done = new Set<Load>();
  const next = () => [...FIRST, ...partsToCome(), fetchFonts].find((load) => !done.has(load));
  for (let load = next(); load; load = next()) {
    done.add(load);
    await idle();
    await load().catch(() => {});
  }
}

/** In milliseconds: by then a page has had a moment, in browsers that do not tell. */
const A_MOMENT = 200;

function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve, A_MOMENT);
  });
}
