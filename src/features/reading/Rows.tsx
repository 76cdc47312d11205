import { lazy, Suspense, useEffect, useMemo } from 'react';
import { rows } from '../../projections/reading';
import { litSentences } from './focus';
import { onlyDifferentRows } from './onlyDifferentRows';
import { keepInSight, rowId } from './places';
import type { Reading } from './useReading';

const AlignedTable = lazy(() => import('./AlignedTable'));
const InlineStory = lazy(() => import('./InlineStory'));

/** Both reports as one sequence of passages: a table, or one text. */
export function Rows({ reading }: { reading: Reading }) {
  const { view, look, focus } = reading;
  const { comparison } = view;
  const all = useMemo(() => rows(comparison, look.order), [comparison, look.order]);
  const shown = useMemo(() => (look.only ? onlyDifferentRows(view, all, focus) : all), [look.only, view, all, focus]);
  return (
    <section
      aria-label="Both reports"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
      tabIndex={0}
      data-scrolls
      className="rows relative min-h-0 overflow-y-auto bg-desk"
    >
      <Suspense fallback={<p className="p-6 text-faint">One moment…</p>}>
        {look.shape === 'aligned' ? (
          <AlignedTable reading={reading} rows={shown} />
        ) : (
          <InlineStory reading={reading} rows={shown} />
        )}
        <InSight reading={reading} />
      </Suspense>
    </section>
  );
}

/** Brings what is in focus into sight, by the least that is needed. It stands beside the rows: when they come late, so does it. */
function InSight({ reading: { view, look, focus } }: { reading: Reading }) {
  const { shape, order, only } = look;
  const lit = focus && (litSentences(view, focus, focus.side)[0] ?? focus.sentence);
  const passage = (focus?.link ?? view.links.get(lit ?? '')?.[0])?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view, order or folding puts the row elsewhere
  useEffect(() => {
    const id = passage ? rowId(passage) : lit && rowOf(lit);
    return id ? keepInSight(id) : undefined;
  }, [passage, lit, shape, order, only]);

  return null;
}

/** The row that holds a sentence which is in no passage. */
function rowOf(sentence: string): string | undefined {
  return document.querySelector(`.rows [data-sentence="${CSS.escape(sentence)}"]`)?.closest('[id^="row-"]')?.id;
}
