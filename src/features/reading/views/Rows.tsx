import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { isHome } from '../../../model/homes';
import { part } from '../../../ui/part';
import { useReading } from '../store/use-reading';
import type { Layout } from '../store/view-settings';
import { keepInSight, rowId } from './positions';
import { useShownRows } from './use-shown-rows';

const AlignedTable = part(() => import('./table/AlignedTable'));
const InlineStory = part(() => import('./inline/InlineStory'));

/** Both reports as one sequence of passages: a table, or one text; above it what it is set by. */
export function Rows({ layout, children }: { readonly layout: Layout; readonly children?: ReactNode }) {
  const shown = useShownRows();
  return (
    <section
      aria-label="Both reports"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
      tabIndex={0}
      data-scrolls
      className="rows relative min-h-0 overflow-y-auto bg-desk"
    >
      {children}
      <Suspense fallback={<p className="p-6 text-faint">One moment…</p>}>
        {layout === 'aligned' ? <AlignedTable rows={shown} /> : <InlineStory rows={shown} />}
        <KeepInSight layout={layout} />
      </Suspense>
    </section>
  );
}

/** Brings what is in focus into sight, by the least that is needed. It stands beside the rows: when they come late, so does it. */
function KeepInSight({ layout }: { readonly layout: Layout }) {
  const { order, onlyDifferences } = useReading((state) => state.settings);
  const index = useReading((state) => state.index);
  const sentence = useReading(({ focus, lit }) => focus && (lit[focus.side][0] ?? focus.sentence));
  const passage = useReading(({ index, focus }) => {
    const link = focus?.link ?? index.links.get(sentence ?? '')?.[0];
    return link && isHome(link) ? link.id : undefined;
  });
  const isRenewed = useReading(({ focus }) => focus?.moves === 'none');
  const view = `${layout} ${order} ${onlyDifferences}`;
  const shown = useRef('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view, order or folding puts the row elsewhere
  useEffect(() => {
    // Nobody has gone anywhere: in a closer reading, or after links were made by hand, nothing moves.
    if (isRenewed && shown.current === view) return;
    shown.current = view;
    const id = passage ? rowId(passage) : sentence && rowOf(sentence);
    return id ? keepInSight(id) : undefined;
    // Another comparison of the reports ends what was kept in sight in this one, too.
  }, [index, passage, sentence, view]);

  return null;
}

/** The row that holds a sentence which is in no passage. */
function rowOf(sentence: string): string | undefined {
  return document.querySelector(`.rows [data-sentence="${CSS.escape(sentence)}"]`)?.closest('[id^="row-"]')?.id;
}
