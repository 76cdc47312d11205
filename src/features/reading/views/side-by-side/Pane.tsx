import { useEffect, useMemo } from 'react';
import type { Report, Side } from '../../../../model/report';
import { chunksOf, isLong, usePrinting } from '../../chunks';
import { dateWords, SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import { useReading, useReadingStore } from '../../store/use-reading';
import { useOnlyDifferent } from '../use-only-different';
import { onlyDifferentBlocks } from './only-different-blocks';
import { PaneBlocks } from './PaneBlocks';
import { PaneChunk } from './PaneChunk';
import { listenToPane } from './pane-input';
import '../../../../ui/story.css';
import './pane.css';

const NONE: readonly string[] = [];

/** One report as a page to read. The pane listens for all of its sentences. */
export function Pane({ side }: { side: Side }) {
  const store = useReadingStore();
  const report = useReading(({ index }) => reportOf(index, side));
  const words = useReading(({ index }) => index.words[side]);
  const onCorrect = useReading((state) => state.onCorrect);
  const pane = useReading(({ panes }) => panes[side]);
  const setPane = useReading((state) => state.setPane[side]);
  const pages = usePages(side);
  const printing = usePrinting();

  useEffect(() => (pane ? listenToPane(pane, store, side) : undefined), [pane, store, side]);

  return (
    <section
      ref={setPane}
      aria-label={`Report ${SIDE_NAMES[side]}`}
      lang={report.language}
      data-scrolls
      className="pane relative min-h-0 overflow-y-auto bg-paper"
    >
      <article className="story page">
        <PaneFacts report={report} words={words} onCorrect={onCorrect} />
        {isLong(pages) ? (
          chunksOf(pages).map((chunk, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
            <PaneChunk key={k} side={side} pages={chunk} printing={printing} />
          ))
        ) : (
          <PaneBlocks side={side} pages={pages} />
        )}
        <div aria-hidden="true" className="mx-auto mt-8 size-2 bg-rail" />
      </article>
      {/* Room to bring even the last lines level with any line of the other report. */}
      <div aria-hidden="true" className="h-[60vh] print:hidden" />
    </section>
  );
}

/** What of the page is drawn: all of it, or only where differences are shown, and what is lit. */
function usePages(side: Side) {
  const all = useReading(({ index }) => index.pages[side]);
  const shown = useOnlyDifferent();
  const lit = useReading((state) => (state.settings.onlyDifferences ? state.lit[side] : NONE));
  return useMemo(() => (shown ? onlyDifferentBlocks(shown, side, lit) : all), [shown, side, lit, all]);
}

interface PaneFactsProps {
  readonly report: Report;
  readonly words: number;
  readonly onCorrect: (() => void) | null;
}

function PaneFacts({ report, words, onCorrect }: PaneFactsProps) {
  const facts = [
    SIDE_NAMES[report.id],
    report.outlet,
    report.author,
    report.published && dateWords(report.published),
    `${words.toLocaleString('en')} words`,
  ];
  return (
    <p className="mb-3 font-sans text-xs text-faint">
      {facts.filter(Boolean).join(' · ')}
      {onCorrect && (
        <button
          type="button"
          aria-label={`Correct the text of report ${SIDE_NAMES[report.id]}`}
          className="ml-2 cursor-pointer underline decoration-line underline-offset-4 hover:text-ink print:hidden"
          onClick={onCorrect}
        >
          correct
        </button>
      )}
    </p>
  );
}
