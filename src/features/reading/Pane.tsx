import { useEffect, useMemo } from 'react';
import type { Report, Side } from '../../model/report';
import { litSentences } from './focus';
import { holds, onlyDifferent } from './onlyDifferent';
import { PaneBlocks, PaneSlice } from './PaneBlocks';
import { sentenceElementId } from './places';
import { dateWords, opposite, SIDE_NAMES } from './says';
import { isLong, slicesOf, usePrinting } from './slices';
import type { Reading } from './useReading';
import { reportOf } from './view';
import '../../ui/story.css';
import './pane.css';

/** One report as a page to read. The pane listens for all of its sentences. */
export function Pane({ reading, side }: { reading: Reading; side: Side }) {
  const { view, look, focus, layers, setPane, panes } = reading;
  const report = reportOf(view, side);
  const lit = litSentences(view, focus, side);
  const tabStop = (focus?.side === side ? focus.sentence : lit[0]) ?? report.sentences[0]?.id ?? null;
  const pane = panes[side];
  const printing = usePrinting();
  // Folding depends on the focus only through what is lit.
  const kept = lit.join();
  const pages = useMemo(
    () => (look.only ? onlyDifferent(view, side, kept.split(',')) : view.pages[side]),
    [look.only, view, side, kept],
  );
  const shared = { view, side, layers: layers[side] };

  useEffect(() => {
    if (!pane) return;
    const onClick = (event: MouseEvent) => chooseByPointer(event, reading);
    const onKeyDown = (event: KeyboardEvent) => chooseByKey(event, reading, side);
    pane.addEventListener('click', onClick);
    pane.addEventListener('keydown', onKeyDown);
    return () => {
      pane.removeEventListener('click', onClick);
      pane.removeEventListener('keydown', onKeyDown);
    };
  }, [pane, reading, side]);

  return (
    <section
      ref={setPane[side]}
      aria-label={`Report ${SIDE_NAMES[side]}`}
      lang={report.language}
      data-scrolls
      className="pane relative min-h-0 overflow-y-auto bg-paper"
    >
      <article className="story mx-auto max-w-[33rem] px-7 pt-5 pb-10 max-phone:px-5">
        <PaneFacts report={report} words={view.words[side]} onCorrect={reading.hand.onCorrect} />
        {isLong(pages) ? (
          slicesOf(pages).map((slice, k) => {
            const own = slice.some((page) => holds(page, lit) || (tabStop !== null && holds(page, [tabStop])));
            return (
              <PaneSlice
                // biome-ignore lint/suspicious/noArrayIndexKey: a slice is its place
                key={k}
                {...shared}
                pages={slice}
                focus={own ? focus : null}
                tabStop={own ? tabStop : null}
                always={own || printing}
              />
            );
          })
        ) : (
          <PaneBlocks {...shared} pages={pages} focus={focus} tabStop={tabStop} />
        )}
        <div aria-hidden="true" className="mx-auto mt-8 size-2 bg-rail" />
      </article>
      {/* Room to bring even the last lines level with any line of the other report. */}
      <div aria-hidden="true" className="h-[60vh] print:hidden" />
    </section>
  );
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

function chooseByPointer(event: MouseEvent, { dispatch }: Reading): void {
  // Whoever selects words wants to copy them.
  if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
  const id = sentenceAt(event.target);
  const edit = event.target.closest<HTMLElement>('mark')?.dataset.edit;
  if (id && edit !== undefined) dispatch({ type: 'edit', id, edit: Number(edit) });
  else if (id) dispatch({ type: 'sentence', id });
}

function chooseByKey(event: KeyboardEvent, reading: Reading, side: Side): void {
  const id = event.target instanceof Element ? sentenceAt(event.target) : undefined;
  if (!id || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const target = targetOf(event.key, id, reading, side);
  if (!target) return;
  event.preventDefault();
  reading.dispatch({ type: 'sentence', id: target, step: target !== id });
  const element = document.getElementById(sentenceElementId(target));
  element?.focus({ preventScroll: true });
  if (target !== id) element?.scrollIntoView?.({ block: 'nearest' });
}

/** The sentence that a key leads to. */
function targetOf(key: string, id: string, { view, focus }: Reading, side: Side): string | undefined {
  const sentences = reportOf(view, side).sentences;
  const at = view.sentences.get(id)?.index ?? 0;
  const over = side === 'a' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'Enter' || key === ' ') return id;
  if (key === 'ArrowDown') return sentences[at + 1]?.id;
  if (key === 'ArrowUp') return sentences[at - 1]?.id;
  if (key === over)
    return (focus?.link?.[side].includes(id) ? focus.link : view.links.get(id)?.[0])?.[opposite(side)][0];
  return undefined;
}

function sentenceAt(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
}
