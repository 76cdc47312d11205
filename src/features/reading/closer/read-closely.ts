import { CancelledError, type QueryClient, QueryObserver } from '@tanstack/react-query';
import { closerReadingWords, NOT_KEPT } from '../../../messages/closer-reading';
import type { CloserReading, WithoutCloserReading } from '../../../model/closer-reading';
import type { Comparison } from '../../../model/comparison';
import { READ_SOME_CLOSELY } from '../../../model/limits';
import type { Pair } from '../../../model/source';
import { notEnglish } from '../../../projections/language';
import { followSettings, wantsCloserReading } from '../../../storage/settings';
import { homeAddress } from '../../../worker/client';
import { closerQuery, ENCODER_KEY, encoderQuery, savesData, transferQuery } from '../../../worker/closer-query';
import { isEncoderKept } from '../../../worker/encoder-files';
import type { ComparisonIndex } from '../store/comparison-index';
import type { ReadingStore } from '../store/create-reading-store';
import type { ReadingState } from '../store/state';

/** What a closer reading is made of, and where it goes. */
export interface CloserInput {
  /** Null where there is none to be made: a file of a newer version is only read. */
  readonly pair: Pair | null;
  /** Whether it is the reader's own comparison, which is read closely by itself; another's is when asked. */
  readonly isOwn: boolean;
  /** Puts it in the place of the quick comparison. */
  readonly take: (closer: Comparison) => Promise<void>;
}

/**
 * Reads the reports of a comparison more closely, if that is possible and wanted, and puts the result in the place of the quick
 * comparison; beside work that has been begun it is offered. Until what it returns is called.
 */
export function readClosely(store: ReadingStore, client: QueryClient, { pair, isOwn, take }: CloserInput): () => void {
  const { closer: state } = store.getState();
  const query = pair && closerQuery(pair.a, pair.b, (share) => isReading() && set({ at: 'reading', share }));
  let ready: Comparison | null = null;
  let ended = false;

  const set = (closer: CloserReading) => {
    if (!ended && !isToldAlready(state.getState().reading, closer)) state.setState({ reading: closer });
  };
  const stays = (why: WithoutCloserReading) => set({ at: 'without', why });
  const at = () => state.getState().reading?.at ?? null;
  const isReading = () => at() === 'fetching' || at() === 'reading';

  async function begin(): Promise<void> {
    const { index } = store.getState();
    if (wasReadClosely(index.comparison)) return;
    const why = whyWithout(index);
    if (!query) stays('read-only');
    else if (why) stays(why);
    else if (!wantsCloserReading()) stays('off');
    else if (!isOwn) stays('shared');
    else if (savesData() && !(await isEncoderKept(homeAddress()))) set({ at: 'asking' });
    else await read();
  }

  async function read(): Promise<void> {
    if (!query) return;
    // It may be on its way already, since the reports were brought.
    const transfer = client.isFetching(encoderQuery) > 0 && client.getQueryData(transferQuery.queryKey);
    set(transfer ? { at: 'fetching', transfer } : { at: 'reading', share: 0 });
    try {
      const closer = await client.fetchQuery(query);
      if (!isReading() || ended) return;
      if (!wasReadClosely(closer)) return stays('long');
      ready = closer;
      if (hasBegun(store.getState())) set({ at: 'offered' });
      else await putInPlace();
    } catch (error) {
      if (!(error instanceof CancelledError)) set({ at: 'failed', message: messageOf(error) });
    }
  }

  async function putInPlace(): Promise<void> {
    if (!ready) return;
    try {
      await take(ready);
      set({ at: 'done' });
    } catch {
      set({ at: 'failed', message: NOT_KEPT });
    }
  }

  function cancel(): void {
    if (!query) return;
    void client.cancelQueries({ queryKey: query.queryKey });
  }

  function stop(why: WithoutCloserReading): void {
    stays(why);
    cancel();
    void client.cancelQueries({ queryKey: ENCODER_KEY });
  }

  state.setState({
    controls: {
      start: () => void read(),
      stop: () => stop('stopped'),
      take: () => void putInPlace(),
      decline: () => stays(at() === 'failed' ? 'failed' : ready ? 'declined' : 'not-fetched'),
    },
  });
  const stopTransfer = new QueryObserver(client, transferQuery).subscribe(({ data: transfer }) => {
    if (transfer && isReading()) set({ at: 'fetching', transfer });
  });
  const stopSettings = followSettings(() => {
    const { reading } = state.getState();
    if (!reading || reading.at === 'done') return;
    const isOff = reading.at === 'without' && reading.why === 'off';
    if (isOff === !wantsCloserReading()) return;
    if (isOff) void begin();
    else if (reading.at !== 'without') stop('off');
  });
  // Another window may be quicker.
  const stopStore = store.subscribe(({ index }) => {
    if (at() === null || at() === 'done' || !wasReadClosely(index.comparison)) return;
    cancel();
    set({ at: 'done' });
  });
  void begin();

  return () => {
    ended = true;
    for (const end of [stopTransfer, stopSettings, stopStore, cancel]) end();
    state.setState({ reading: null, controls: null });
  };
}

/** Whether the bar stands there already: it tells hundredths, of which much of what comes is a part. */
function isToldAlready(told: CloserReading | null, closer: CloserReading): boolean {
  return told?.at === 'reading' && closer.at === 'reading' && closerReadingWords(told) === closerReadingWords(closer);
}

function wasReadClosely({ engine }: Comparison): boolean {
  return Boolean(engine?.resources.encoder);
}

/** What stands against a closer reading in the reports themselves, before anything is fetched for it. */
function whyWithout({ comparison, words }: ComparisonIndex): WithoutCloserReading | null {
  // The encoder was made for English alone.
  if (notEnglish(comparison.reports).length > 0) return 'language';
  if (Math.max(words.a, words.b) > READ_SOME_CLOSELY) return 'long';
  const byReader = new Set(comparison.reader.linked.map(({ id }) => id));
  return comparison.links.some(({ id, origin }) => origin === 'reader' && !byReader.has(id)) ? 'given-links' : null;
}

/** Whether the reader has begun to write or to correct: then nothing is put in its place unasked. */
function hasBegun({ history: { present }, writing, selection }: ReadingState): boolean {
  const { notes, rejected, unlinked, linked } = present;
  return writing !== null || selection !== null || [notes, rejected, unlinked, linked].some(({ length }) => length > 0);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
