import { useMemo, useReducer } from 'react';
import type { Side } from '../../engine/model';
import { readSource } from '../../sources/browser';
import { readText } from '../../sources/text';
import { EMPTY_SLOTS, type Slots, slotsReducer } from './slots';

export interface Loading {
  readonly slots: Slots;
  /** Fills the slot with the first file, and the other slot with the second, if there is one. */
  readonly takeFiles: (side: Side, files: readonly File[]) => Promise<void>;
  /** Whether the text could be read. */
  readonly takeText: (side: Side, text: string) => boolean;
  readonly remove: (side: Side) => void;
}

/** The two slots. Held above the screen, so that going back to it finds them as they were. */
export function useSlots(): Loading {
  const [slots, dispatch] = useReducer(slotsReducer, EMPTY_SLOTS);
  const actions = useMemo(() => {
    const takeFile = async (side: Side, file: File) => {
      const read = await bytesOf(file).then(
        (bytes) => readSource(bytes, file.name),
        () => unreadable(file.name),
      );
      dispatch({ type: 'read', side, name: file.name, read });
    };
    return {
      takeFiles: async (side: Side, [first, second]: readonly File[]) => {
        if (first) await takeFile(second ? 'a' : side, first);
        if (second) await takeFile('b', second);
      },
      takeText: (side: Side, text: string) => {
        const read = readText(text, `The text of report ${side.toUpperCase()}`);
        dispatch({ type: 'read', side, name: 'Pasted text', read });
        return read.ok;
      },
      remove: (side: Side) => dispatch({ type: 'remove', side }),
    };
  }, []);
  return { slots, ...actions };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function unreadable(name: string) {
  const message = `“${name}” could not be read. It may have been moved or changed: choose it again.`;
  return { ok: false, problem: { code: 'unreadable', message } } as const;
}
