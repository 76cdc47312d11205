import { useEffect, useState } from 'react';
import type { Comparison } from '../../model/comparison';
import type { Form, Wanted } from '../../projections/export-form';
import { exportInWorker } from '../../worker/exporting';

/** So many passages give a good idea of the rest. */
const PASSAGES = 24;
/** Milliseconds in which another choice may follow. */
const PAUSE = 150;

export interface Made {
  readonly form: Form;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The beginning of a file as it would be; the one before while it is made anew. */
export function useFile(comparison: Comparison, form: Form, wanted: Wanted) {
  const [made, setMade] = useState<Made | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const aborted = new AbortController();
    const { signal } = aborted;
    const begin = setTimeout(async () => {
      try {
        const bytes = await exportInWorker(comparison, form, { ...wanted, most: PASSAGES }, signal);
        setMade({ form, bytes });
        setFailed(false);
      } catch {
        if (!signal.aborted) setFailed(true);
      }
    }, PAUSE);
    return () => {
      clearTimeout(begin);
      aborted.abort();
    };
  }, [comparison, form, wanted]);
  return { made: made?.form === form ? made : null, failed };
}
