import { type KeyboardEvent, memo } from 'react';
import type { Link } from '../../../../model/link';
import type { Report, Sentence } from '../../../../model/report';
import { paragraphsOf } from '../../../../projections/paragraphs';
import { chunksOf, isLong, sameParts, useNear, usePrinting } from '../../chunks';
import { plural, SIDE_NAMES } from '../../labels';
import { AlsoTold } from '../../panel/passage/AlsoTold';
import { reportOf } from '../../store/comparison-index';
import { isLit } from '../../store/focus';
import { NO_LAYERS } from '../../store/layers';
import { useReading } from '../../store/use-reading';
import { MarkedSentence } from '../MarkedSentence';
import { foldedWords, holdsFocus, plainText, rowKey, type ShownRow } from '../only-different-rows';
import { rowId } from '../positions';
import { PassageWords } from './PassageWords';
import '../../../../ui/story.css';
import '../side-by-side/pane.css';
import './inline.css';

interface RowsProps {
  readonly rows: readonly ShownRow[];
}

/** Both reports as one text: each shared passage once, with the words of A and of B in the line where they differ. */
export default function InlineStory({ rows }: RowsProps) {
  const printing = usePrinting();
  return (
    <article className="story inline-story mx-auto max-w-[40rem] bg-paper px-9 py-8 max-phone:px-5">
      <p className="mb-4 font-sans text-xs text-faint">
        <span className="tag ml-0!" data-side="a">
          A
        </span>{' '}
        and{' '}
        <span className="tag ml-0!" data-side="b">
          B
        </span>{' '}
        stand before the words that only one of them has.
      </p>
      {isLong(rows) ? (
        chunksOf(rows).map((chunk, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
          <InlineChunk key={k} rows={chunk} printing={printing} />
        ))
      ) : (
        <InlineRows rows={rows} />
      )}
    </article>
  );
}

function InlineRows({ rows }: RowsProps) {
  return rows.map((row) => {
    if (row.kind === 'folded') {
      return (
        <p key={rowKey(row)} className="folded-row mt-3 text-xs text-faint">
          left out: {foldedWords(row.rows)}
        </p>
      );
    }
    return row.kind === 'shared' ? (
      <SharedPassage key={rowKey(row)} link={row.link} />
    ) : (
      <LonePassage key={rowKey(row)} row={row} />
    );
  });
}

/** About how tall a row is, in the page's unit of length. */
const ROW = 6;

/** Some rows of a long text. Far from the window they are plain text, of A first, to be found and copied but not marked. */
function InlineChunk({ rows, printing }: RowsProps & { readonly printing: boolean }) {
  const { ref, near } = useNear();
  const inFocus = useReading((state) => holdsFocus(state, rows));
  return (
    <div ref={ref} className="slice" style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW}rem` }}>
      {near || inFocus || printing ? <InlineRows rows={rows} /> : <PlainStory rows={rows} />}
    </div>
  );
}

const PlainStory = memo(
  function PlainStory({ rows }: RowsProps) {
    const reports = useReading(({ index }) => index.comparison.reports);
    return reports.map((report) => <p key={report.id}>{plainText(report, rows)}</p>);
  },
  (before, after) => sameParts(before.rows, after.rows),
);

const SharedPassage = memo(function SharedPassage({ link }: { link: Link }) {
  const move = useReading((state) => state.move);
  const index = useReading((state) => state.index);
  const order = useReading(({ settings }) => settings.order);
  const current = useReading((state) => isLit(state.index, state.focus, link));
  const lead = reportOf(index, order);
  const first = link[order][0] ?? '';
  const kind = lead.blocks[index.sentences.get(first)?.sentence.block ?? -1]?.kind;
  const Tag = kind === 'title' ? 'h2' : kind === 'heading' ? 'h3' : 'p';
  return (
    <Tag className="block" id={rowId(link.id)} lang={lead.language}>
      <span
        data-sentence={first}
        className="sentence linked"
        aria-current={current ? 'true' : undefined}
        {...pressed(() => move({ type: 'passage', id: link.id }))}
      >
        <PassageWords link={link} />
      </span>
    </Tag>
  );
});

/** What makes words a button. A real one would take them out of selection and line breaking. */
function pressed(act: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    onClick: () => document.getSelection()?.isCollapsed !== false && act(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      act();
    },
  };
}

const LonePassage = memo(function LonePassage({ row }: { row: Extract<ShownRow, { kind: 'only' | 'elsewhere' }> }) {
  const { kind, side, sentences } = row;
  const report = useReading(({ index }) => reportOf(index, side));
  const paragraphs = paragraphsOf(report, sentences);
  return (
    <div
      className={`block ${kind === 'only' ? 'only-here' : ''}`}
      data-side={side}
      id={`row-${sentences[0]?.id}`}
      lang={report.language}
    >
      {paragraphs.map(({ block, sentences: inBlock }, k) => {
        const Tag = block?.kind === 'heading' ? 'h3' : 'p';
        return (
          <Tag key={inBlock[0]?.id} className={k > 0 ? 'block' : 'mt-0!'}>
            {inBlock.map((sentence) => (
              <OnlySentence key={sentence.id} report={report} sentence={sentence} />
            ))}
            {kind === 'elsewhere' && (
              <span className="font-sans text-xs text-faint">
                <AlsoTold side={side} sentences={sentences} />
              </span>
            )}
            {kind === 'only' && k === paragraphs.length - 1 && (
              <span className="tag" data-side={side}>
                only in {SIDE_NAMES[side]}
                {sentences.length > 1 && ` · ${sentences.length} ${plural(sentences.length, 'sentence')}`}
              </span>
            )}
          </Tag>
        );
      })}
    </div>
  );
});

function OnlySentence({ report, sentence }: { report: Report; sentence: Sentence }) {
  const move = useReading((state) => state.move);
  const current = useReading(({ focus, lit }) => !focus?.link && lit[report.id].includes(sentence.id));
  const layers = useReading((state) => state.layers[report.id].get(sentence.block) ?? NO_LAYERS);
  return (
    <span
      data-sentence={sentence.id}
      className="sentence"
      aria-current={current ? 'true' : undefined}
      {...pressed(() => move({ type: 'go', id: sentence.id }))}
    >
      <MarkedSentence report={report} sentence={sentence} link={null} layers={layers} />{' '}
    </span>
  );
}
