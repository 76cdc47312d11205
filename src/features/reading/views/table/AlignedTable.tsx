// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, the elements alone would lose their roles
import { ArrowLeftRight } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { Link } from '../../../../model/link';
import type { Sentence, Side } from '../../../../model/report';
import { paragraphsOf } from '../../../../projections/paragraphs';
import { chunksOf, isLong, useNear, usePrinting } from '../../chunks';
import { plural, reportLine, SIDE_NAMES, sureWords } from '../../labels';
import { AlsoTold } from '../../panel/passage/AlsoTold';
import { reportOf } from '../../store/comparison-index';
import type { ReadingStore } from '../../store/create-reading-store';
import { isLit } from '../../store/focus';
import { NO_LAYERS } from '../../store/layers';
import { useReading, useReadingStore, useReadings } from '../../store/use-reading';
import { MarkedSentence } from '../MarkedSentence';
import { markAt } from '../mark-at';
import { foldedWords, holdsFocus, rowKey, type ShownRow } from '../only-different-rows';
import { rowId } from '../positions';
import { Missing } from './Missing';
import { PlainRow } from './PlainRow';
import './table.css';

interface RowsProps {
  readonly rows: readonly ShownRow[];
}

interface TableProps extends RowsProps {
  /** Drawn for paper alone: all of it, from the first. */
  readonly forPaper?: boolean;
}

/** Every passage a row, A beside B; what is only on one side stands in its place beside an empty cell that says so. */
export default function AlignedTable({ rows, forPaper = false }: TableProps) {
  const [left, right] = useReading(({ index }) => index.comparison.reports);
  const printing = usePrinting() || forPaper;
  return (
    <table
      role="table"
      className={`passages ${isLong(rows) ? 'long' : ''}`}
      aria-label="Passages of A beside those of B"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {reportLine(left)}
          </th>
          <th role="columnheader" scope="col" className="between">
            Passage
          </th>
          <th role="columnheader" scope="col">
            {reportLine(right)}
          </th>
        </tr>
      </thead>
      {isLong(rows) ? (
        chunksOf(rows).map((chunk, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chunk is its place
          <TableChunk key={k} rows={chunk} printing={printing} />
        ))
      ) : (
        <tbody role="rowgroup">
          <TableRows rows={rows} />
        </tbody>
      )}
    </table>
  );
}

function TableRows({ rows }: RowsProps) {
  return rows.map((row) => {
    if (row.kind === 'folded') return <FoldedRow key={rowKey(row)} row={row} />;
    return row.kind === 'shared' ? <SharedRow key={rowKey(row)} row={row} /> : <AloneRow key={rowKey(row)} row={row} />;
  });
}

/** About how tall a row is, in the page's unit of length. */
const ROW = 6.5;

/** Some rows of a long table. Far from the window they are one row of plain text. */
function TableChunk({ rows, printing }: RowsProps & { readonly printing: boolean }) {
  const { ref, near } = useNear();
  const inFocus = useReading((state) => holdsFocus(state, rows));
  return (
    <tbody role="rowgroup" ref={ref} style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW}rem` }}>
      {near || inFocus || printing ? <TableRows rows={rows} /> : <PlainRow rows={rows} />}
    </tbody>
  );
}

function FoldedRow({ row }: { row: Extract<ShownRow, { kind: 'folded' }> }) {
  return (
    <tr role="row" className="folded-row">
      <td role="cell" colSpan={3}>
        left out: {foldedWords(row.rows)}
      </td>
    </tr>
  );
}

const SharedRow = memo(function SharedRow({ row }: { row: Extract<ShownRow, { kind: 'shared' }> }) {
  const { link } = row;
  const move = useReading((state) => state.move);
  const current = useReading(({ index, focus }) => isLit(index, focus, link));
  return (
    <tr
      role="row"
      className={link.rewritten ? 'rewritten' : undefined}
      id={rowId(link.id)}
      aria-current={current ? 'true' : undefined}
    >
      <Cell side="a" sentences={row.a} link={link} />
      <th role="rowheader" scope="row" className="between">
        <button type="button" onClick={() => move({ type: 'passage', id: link.id })}>
          <span className="sr-only">In both, </span>
          {link.a.length}
          <ArrowLeftRight role="img" aria-label="told in" className="mx-1 inline size-3" />
          {link.b.length}
          <span className="line">{sureWords(link)}</span>
          {link.rewritten && <span className="line">told differently</span>}
          {link.moved && <span className="line">in another place</span>}
        </button>
        <AlsoTold side="a" sentences={row.a} />
        <AlsoTold side="b" sentences={row.b} />
      </th>
      <Cell side="b" sentences={row.b} link={link} />
    </tr>
  );
});

/** What stands on one side alone, or is told on the other where another sentence has its home. */
const AloneRow = memo(function AloneRow({ row }: { row: Extract<ShownRow, { kind: 'only' | 'elsewhere' }> }) {
  const { kind, side, sentences } = row;
  const current = useReading(({ focus, lit }) => !focus?.link && sentences.some(({ id }) => lit[side].includes(id)));
  const [told, missing] = [
    <Cell key="told" side={side} sentences={sentences} link={null} />,
    <td key="missing" role="cell" className="missing">
      {kind === 'only' ? <Missing side={side} sentences={sentences} /> : <AlsoTold side={side} sentences={sentences} />}
    </td>,
  ];
  return (
    <tr role="row" className="alone" id={`row-${sentences[0]?.id}`} aria-current={current ? 'true' : undefined}>
      {side === 'a' ? told : missing}
      <th role="rowheader" scope="row" className="between">
        {kind === 'only'
          ? `only ${SIDE_NAMES[side]}`
          : `${SIDE_NAMES[side]}, told elsewhere in ${SIDE_NAMES[side === 'a' ? 'b' : 'a']}`}
        {sentences.length > 1 && (
          <span className="line">
            {sentences.length} {plural(sentences.length, 'sentence')}
          </span>
        )}
      </th>
      {side === 'a' ? missing : told}
    </tr>
  );
});

interface CellProps {
  readonly side: Side;
  readonly sentences: readonly Sentence[];
  readonly link: Link | null;
}

/** What one report says in a row. Drawn with its row: the focus changes its sentences alone. */
function Cell({ side, sentences, link }: CellProps) {
  const store = useReadingStore();
  const report = useReading(({ index }) => reportOf(index, side));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a wider target for the pointer; the button of the row does the same
    <td
      role="cell"
      lang={report.language}
      data-side={side}
      className="marked told"
      onClick={(event) => choose(event, store, link)}
    >
      {paragraphsOf(report, sentences).map(({ block, sentences: inBlock }) => (
        <div key={inBlock[0]?.id} className={block?.kind === 'title' || block?.kind === 'heading' ? 'head' : undefined}>
          {inBlock.map((sentence) => (
            <CellSentence key={sentence.id} side={side} sentence={sentence} link={link} />
          ))}
        </div>
      ))}
    </td>
  );
}

function CellSentence({ side, sentence, link }: { side: Side; sentence: Sentence; link: Link | null }) {
  const [report, current, inFocus, edit, layers] = useReadings((state) => {
    const { index, focus, lit } = state;
    const isInFocus = link !== null && focus?.link === link;
    return [
      reportOf(index, side),
      !link && lit[side].includes(sentence.id),
      isInFocus,
      isInFocus ? focus.edit : null,
      state.layers[side].get(sentence.block) ?? NO_LAYERS,
    ];
  });
  return (
    <span data-sentence={sentence.id} aria-current={current ? 'true' : undefined}>
      <MarkedSentence
        report={report}
        sentence={sentence}
        link={link}
        inFocus={inFocus}
        edit={edit}
        layers={layers}
      />{' '}
    </span>
  );
}

/** A mark leads to its difference, anything else to the passage or sentence. */
function choose(event: MouseEvent, store: ReadingStore, link: Link | null): void {
  // Whoever selects words wants to copy them.
  if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
  const { move } = store.getState();
  const mark = markAt(event.target);
  const id = event.target.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
  if (id && mark) move({ type: 'mark', id, ...mark });
  else if (link) move({ type: 'passage', id: link.id });
  else if (id) move({ type: 'go', id });
}
