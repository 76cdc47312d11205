import { type History, type Step, step } from '../review/history';
import type { Library } from './comparison-repository';
import type { Windows } from './cross-tab-channel';
import { saysWhy } from './failures';
import type { Content, Kept } from './records';

/** After a letter the next ones are waited for, this long in milliseconds: the last second is never at stake. */
const SOON = 250;
const AT_ONCE = 0;
/** After a failure it is tried again by itself. */
const AGAIN = 5_000;

/** What the screen knows of one comparison's keeping. */
export interface Keeping {
  readonly history: History;
  readonly saved: 'never' | 'saved' | 'saving' | 'failed';
  /** Why nothing is kept at the moment, and what to do. */
  readonly problem: string | null;
}

export interface Keeper {
  readonly id: string;
  readonly now: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
  /** Carries a step out at once and saves it soon. */
  readonly take: (own: Step) => void;
  /** Saves what is not saved yet. */
  readonly save: () => Promise<void>;
  /** Saves the comparison itself, though nothing has been done to it. */
  readonly begin: () => Promise<void>;
  /** Follows what other windows save, until what it returns is called: then the last steps are saved as well. */
  readonly follow: () => () => Promise<void>;
}

/**
 * Keeps what a reader does to one comparison. Steps are carried out here at once; saving carries them out again on what
 * another window may have saved meanwhile, so that no window overwrites another; what another window saves is followed.
 */
export function keep(
  { id, revision: first, history: start }: Kept,
  content: Omit<Content, 'id'>,
  library: Pick<Library, 'save' | 'read'>,
  windows: Windows,
): Keeper {
  let revision = first;
  let keeping: Keeping = { history: start, saved: first > 0 ? 'saved' : 'never', problem: null };
  let waiting: readonly Step[] = [];
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<Keeping>) => {
    keeping = { ...keeping, ...change };
    for (const listener of listeners) listener();
  };
  const saveIn = (time: number) => {
    timer ??= setTimeout(() => void (keeping.saved === 'failed' ? again() : save()), time);
  };

  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (running) {
      await running;
      return waiting.length > 0 && keeping.saved !== 'failed' ? save() : undefined;
    }
    if (content.readOnly || waiting.length === 0) return;
    await run();
  }

  function again(): Promise<void> {
    timer = undefined;
    return run();
  }

  async function run(): Promise<void> {
    running ??= saveOnce().finally(() => {
      running = null;
    });
    await running;
  }

  async function saveOnce(): Promise<void> {
    const sent = waiting;
    waiting = [];
    set({ saved: 'saving' });
    try {
      const kept = await library.save({ id, content, revision, steps: sent, history: keeping.history });
      revision = kept.revision;
      set({ history: waiting.reduce(step, kept.history), saved: 'saved', problem: null });
      windows.tell(id, revision);
      if (waiting.length > 0) saveIn(SOON);
    } catch (error) {
      waiting = [...sent, ...waiting];
      set({ saved: 'failed', problem: saysWhy(error) });
      saveIn(AGAIN);
    }
  }

  /** Another window has saved: what is not saved here yet will be carried out on top of it. */
  async function catchUp(): Promise<void> {
    const kept = await library.read(id).catch(() => null);
    if (!kept || kept.revision <= revision || waiting.length > 0 || running) return;
    revision = kept.revision;
    set({ history: kept.history, saved: 'saved' });
  }

  return {
    id,
    now: () => keeping,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take(own) {
      if (content.readOnly) return;
      const history = step(keeping.history, own);
      if (history === keeping.history) return;
      waiting = [...waiting, own];
      set({ history, saved: keeping.saved === 'failed' ? 'failed' : 'saving' });
      saveIn(own.type === 'change-note' ? SOON : AT_ONCE);
    },
    save,
    async begin() {
      if (revision === 0 && !content.readOnly) await run();
    },
    follow() {
      const end = windows.follow((other, saved) => {
        if (other === id && saved > revision) void catchUp();
      });
      return async () => {
        end();
        await save();
      };
    },
  };
}
