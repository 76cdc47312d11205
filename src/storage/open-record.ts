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

/** What the screen knows of a record: what the reader has done, and whether that is saved. */
export interface RecordState {
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
  /** Follows what other tabs save, until what it returns is called: then the last operations are saved as well. */
  readonly followTabs: () => () => Promise<void>;
}

/**
 * Opens a record that saves itself. Operations are applied here at once; saving applies them again on what another tab may
 * have saved meanwhile, so that no tab overwrites another; what another tab saves is followed.
 */
export function openRecord(
  { id, revision: first, history: start }: ReviewRecord,
  content: Omit<Content, 'id'>,
  repository: Pick<ComparisonRepository, 'save' | 'readRecord'>,
  channel: CrossTabChannel,
): OpenRecord {
  let revision = first;
  let state: RecordState = { history: start, saved: first > 0 ? 'saved' : 'never', problem: null };
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
      const saved = await repository.save({ id, content, revision, operations, history: state.history });
      revision = saved.revision;
      set({ history: unsaved.reduce(applyToHistory, saved.history), saved: 'saved', problem: null });
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
    revision = latest.revision;
    set({ history: latest.history, saved: 'saved' });
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
