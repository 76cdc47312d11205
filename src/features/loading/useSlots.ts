import { useMemo, useReducer, useRef } from 'react';
import type { Brought } from '../../carry/waiting';
import type { Side } from '../../model/report';
import type { Pair, SourceText } from '../../model/source';
import { asFound, type Field, type Filled, withEdit } from './filled';
import { hostOf } from './origin';
import { type Slots, slotsReducer, slotsWith, type Taken } from './slots';
import type { Pasted } from './take';

export interface Loading {
  readonly slots: Slots;
  /** Fills the slot with the first file; two files fill both slots. */
  readonly takeFiles: (side: Side, files: readonly File[]) => void;
  /** Gives the text, or null where it could not be read. */
  readonly takePasted: (side: Side, pasted: Pasted) => Promise<SourceText | null>;
  readonly takeLink: (side: Side, address: string, token: string) => Promise<SourceText | null>;
  /** Takes what was brought from elsewhere: its page, or its words, or where it has neither what its link leads to, if that can be fetched here. */
  readonly takeBrought: (side: Side, brought: Brought, token?: string) => Promise<SourceText | null>;
  readonly readAgain: (side: Side, filled: Filled, encoding: string) => void;
  /** Ends what is on its way; the slot keeps what it had. */
  readonly cancel: (side: Side) => void;
  readonly remove: (side: Side) => void;
  readonly correct: (side: Side, correction: (filled: Filled) => Filled) => void;
  readonly edit: (side: Side, field: Field, value: string) => void;
  readonly backToFound: (side: Side) => void;
}

type Work = (signal: AbortSignal) => Promise<Taken>;

/**
 * The two slots: empty, or with texts that have been compared before, to be corrected. Held above the screen, so that going back to it
 * finds them as they were.
 */
export function useSlots(compared?: Pair): Loading {
  const [slots, dispatch] = useReducer(slotsReducer, compared, slotsWith);
  const latest = useRef<Partial<Record<Side, AbortController>>>({});
  const actions = useMemo(() => {
    /** Of two actions on one slot the later wins, whichever is ready first. */
    const supersede = (side: Side): AbortSignal => {
      latest.current[side]?.abort();
      const controller = new AbortController();
      latest.current[side] = controller;
      return controller.signal;
    };
    const take = async (side: Side, message: string, work: Work, keepEdits = false): Promise<SourceText | null> => {
      const signal = supersede(side);
      dispatch({ type: 'begin', side, message });
      const taken = await work(signal).catch(unexpected);
      if (signal.aborted) return null;
      dispatch({ type: 'taken', side, taken, keepEdits });
      return taken.ok ? taken.source : null;
    };
    const correct = (side: Side, correction: (filled: Filled) => Filled) =>
      dispatch({ type: 'correct', side, correction });
    const end = (type: 'cancel' | 'remove') => (side: Side) => {
      supersede(side);
      dispatch({ type, side });
    };
    return {
      takeFiles: (side: Side, [first, second]: readonly File[]) => {
        if (first)
          void take(second ? 'a' : side, `Reading ${first.name}…`, async () => (await taking()).takeFile(first));
        if (second) void take('b', `Reading ${second.name}…`, async () => (await taking()).takeFile(second));
      },
      takePasted: (side: Side, pasted: Pasted) =>
        take(side, 'Reading the text…', async () => (await taking()).takePasted(pasted, side.toUpperCase())),
      takeLink: (side: Side, address: string, token: string) =>
        take(side, `Fetching from ${hostOf(address)}…`, async (signal) =>
          (await taking()).takeLink(address, token, signal),
        ),
      takeBrought: (side: Side, { text, link, html, title }: Brought, token?: string) =>
        take(side, 'Reading what was brought…', async (signal) => {
          const { takeLink, takePage, takePasted } = await taking();
          if (html !== undefined) return takePage(html, link, title ?? '');
          if (text) return takePasted({ text, html: null }, side.toUpperCase());
          if (token) return takeLink(link, token, signal);
          return { ok: false, message: `This page can’t fetch ${link}. Open it, and share or paste its text.` };
        }),
      readAgain: (side: Side, { origin }: Filled, encoding: string) => {
        const { bytes } = origin;
        if (bytes)
          void take(side, 'Reading it again…', async () => (await taking()).takeAgain(origin, bytes, encoding), true);
      },
      cancel: end('cancel'),
      remove: end('remove'),
      correct,
      edit: (side: Side, field: Field, value: string) => correct(side, (filled) => withEdit(filled, field, value)),
      backToFound: (side: Side) => correct(side, asFound),
    };
  }, []);
  return { slots, ...actions };
}

/** What reads texts is loaded with the first of them. */
const taking = () => import('./take');

/** A part of the program that could not be loaded, or a mistake of ours: the slot says so, and keeps what it had. */
function unexpected(error: unknown): Taken {
  const why = error instanceof Error ? error.message : String(error);
  return { ok: false, message: `The report could not be read (${why}). Try again, or paste its text.` };
}
