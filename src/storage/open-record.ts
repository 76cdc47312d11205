import type { Comparison } from '../model/comparison';
import { applyToHistory, type History, type HistoryOperation } from '../review/history';
import type { ComparisonRepository } from './comparison-repository';
import type { CrossTabChannel } from './cross-tab-channel';
import { failureMessage } from './failures';
import type { Content, ReviewRecord } from './records';

/** After a letter the next ones are waited for, this long in milliseconds: the last second is never at stake. */
const SOON = 250;
const AT_ONCE = 0;
/** After a failure it is tried again by itself. */
const AGAIN = 5_000;

/** What the screen knows of a record: what the engine found, what the reader has done, and whether that is saved. */
export interface RecordState {
  /** Without what the reader has done. */
  readonly found: Comparison;
  readonly history: History;
  readonly saved: 'never' | 'saved' | 'saving' | 'failed';
  /** Why nothing can be saved at the moment, and what to do. */
  readonly problem: string | null;
}

/** The record of the comparison on the screen: it saves itself. */
export interface OpenRecord {
  readonly id: string;
  readonly getState: () => RecordState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Applies an operation at once and saves it soon. */
  readonly apply: (operation: HistoryOperation) => void;
  /** Saves what is not saved yet. */
  readonly save: () => Promise<void>;
  /** Saves the comparison itself, though nothing has been done to it. */
  readonly create: () => Promise<void>;
  /** Puts a closer reading of the same texts in the place of what the engine had found. */
  readonly readClosely: (comparison: Comparison) => Promise<void>;
  /** Follows what other tabs save, until what it returns is called: then the last operations are saved as well. */
  readonly followTabs: () => () => Promise<void>;
}

/**
 * Opens a record that saves itself. Operations are applied here at once; saving applies them again on what another tab may
 * have saved meanwhile, so that no tab overwrites another; what another tab saves is followed.
 */
export function openRecord(
  { id, revision: first, history: start, readClosely: firstRead = 0 }: ReviewRecord,
  content: Omit<Content, 'id'>,
  repository: Pick<ComparisonRepository, 'save' | 'read' | 'readRecord' | 'readClosely'>,
  channel: CrossTabChannel,
): OpenRecord {
  let revision = first;
  /** The revision whose closer reading is `state.found`; 0 where it is none. */
  let readWith = firstRead;
  let state: RecordState = {
    found: content.comparison,
    history: start,
    saved: first > 0 ? 'saved' : 'never',
    problem: null,
  };
  let unsaved: readonly HistoryOperation[] = [];
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const set = (change: Partial<RecordState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const saveIn = (time: number) => {
    timer ??= setTimeout(() => void (state.saved === 'failed' ? again() : save()), time);
  };

  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (running) {
      await running;
      return unsaved.length > 0 && state.saved !== 'failed' ? save() : undefined;
    }
    if (content.readOnly || unsaved.length === 0) return;
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
    const operations = unsaved;
    unsaved = [];
    set({ saved: 'saving' });
    try {
      const saved = await repository.save({
        id,
        content: { ...content, comparison: state.found },
        revision,
        operations,
        history: state.history,
      });
      const found = await foundIn(saved);
      revision = saved.revision;
      set({
        found,
        history: unsaved.reduce(applyToHistory, saved.history),
        // What has been done meanwhile is not.
        saved: unsaved.length > 0 ? 'saving' : 'saved',
        problem: null,
      });
      channel.post(id, revision);
      if (unsaved.length > 0) saveIn(SOON);
    } catch (error) {
      unsaved = [...operations, ...unsaved];
      set({ saved: 'failed', problem: failureMessage(error) });
      saveIn(AGAIN);
    }
  }

  /** Another tab has saved: what is not saved here yet will be applied on top of it. */
  async function catchUp(): Promise<void> {
    const latest = await repository.readRecord(id).catch(() => null);
    if (!latest || latest.revision <= revision || unsaved.length > 0 || running) return;
    const found = await foundIn(latest);
    // What has been done while it was read is on its way to be saved, and comes back with the rest.
    if (unsaved.length > 0 || running) return set({ found });
    revision = latest.revision;
    set({ found, history: latest.history, saved: 'saved' });
  }

  /** What the engine found, read anew where another tab has put a closer reading in its place. */
  async function foundIn({ readClosely = 0 }: ReviewRecord): Promise<Comparison> {
    if (readClosely === readWith) return state.found;
    const saved = await repository.read(id).catch(() => null);
    if (!saved) return state.found;
    readWith = readClosely;
    return saved.content.comparison;
  }

  async function takeCloser(comparison: Comparison): Promise<void> {
    // Nothing is saved yet: it will be saved with this.
    if (revision === 0) return set({ found: comparison });
    const saved = await repository.readClosely(id, comparison);
    if (!saved) return;
    readWith = saved.readClosely ?? 0;
    // What another tab has saved before is read with the next message, or the next saving.
    if (saved.revision === revision + 1) revision = saved.revision;
    set({ found: comparison });
    channel.post(id, saved.revision);
  }

  return {
    id,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(operation) {
      if (content.readOnly) return;
      const history = applyToHistory(state.history, operation);
      if (history === state.history) return;
      unsaved = [...unsaved, operation];
      set({ history, saved: state.saved === 'failed' ? 'failed' : 'saving' });
      saveIn(operation.type === 'change-note' ? SOON : AT_ONCE);
    },
    save,
    async create() {
      if (revision === 0 && !content.readOnly) await run();
    },
    async readClosely(comparison) {
      while (running) await running;
      const taken = takeCloser(comparison);
      running = taken
        .catch(() => {})
        .finally(() => {
          running = null;
        });
      await taken;
    },
    followTabs() {
      const unsubscribe = channel.subscribe((other, saved) => {
        if (other === id && saved > revision) void catchUp();
      });
      return async () => {
        unsubscribe();
        await save();
      };
    },
  };
}
