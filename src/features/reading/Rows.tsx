import { lazy, Suspense, useEffect, useMemo } from 'react';
import { rows } from '../../engine/reading';
import { litSentences } from './focus';
import { onlyDifferentRows } from './onlyDifferentRows';
import { rowId } from './places';
import type { Reading } from './useReading';

const AlignedTable = lazy(() => import('./AlignedTable'));
const InlineStory = lazy(() => import('./InlineStory'));

/** Both reports as one sequence of passages: a table, or one text. */
export function Rows({ reading }: { reading: Reading }) {
  const { view, look, focus } = reading;
  const { comparison } = view;
  const all = useMemo(() => rows(comparison, look.order), [comparison, look.order]);
  const shown = look.only ? onlyDifferentRows(view, all, focus) : all;
  const lit = focus && (litSentences(view, focus, focus.side)[0] ?? focus.sentence);
  const passage = focus?.link?.id;

  // What is in focus comes into sight, by the least that is needed.
  useEffect(() => {
    const id = passage ? rowId(passage) : lit && rowOf(lit);
    const row = id && document.getElementById(id);
    if (row) row.scrollIntoView?.({ block: 'nearest' });
  }, [passage, lit]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
    <section aria-label="Both reports" tabIndex={0} className="rows min-h-0 overflow-y-auto bg-desk">
      <Suspense fallback={<p className="p-6 text-faint">One moment…</p>}>
        {look.shape === 'aligned' ? (
          <AlignedTable reading={reading} rows={shown} />
        ) : (
          <InlineStory reading={reading} rows={shown} />
        )}
      </Suspense>
    </section>
  );
}

/** The row that holds a sentence which is in no passage. */
function rowOf(sentence: string): string | undefined {
  return document.querySelector(`.rows [data-sentence="${CSS.escape(sentence)}"]`)?.closest('[id^="row-"]')?.id;
}
