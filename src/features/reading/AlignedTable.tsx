// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on a phone, the elements alone would lose their roles
import { ArrowLeftRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { Link } from '../../model/link';
import type { Sentence, Side } from '../../model/report';
import { paragraphsOf } from '../../projections/paragraphs';
import { isLit, litSentences } from './focus';
import { NO_LAYERS } from './layers';
import { MarkedSentence } from './MarkedSentence';
import { Missing } from './Missing';
import { foldedWords, holdsFocus, rowKey, type ShownRow } from './onlyDifferentRows';
import { PlainRow } from './PlainRow';
import { rowId } from './places';
import { plural, reportLine, SIDE_NAMES, sureWords } from './says';
import { isLong, slicesOf, useNear, usePrinting } from './slices';
import type { Reading } from './useReading';
import { reportOf } from './view';
import './table.css';

/** Every passage a row, A beside B; what is only on one side stands in its place beside an empty cell that says so. */
export default function AlignedTable({ reading, rows }: { reading: Reading; rows: readonly ShownRow[] }) {
  const { view } = reading;
  const printing = usePrinting();
  return (
    <table
      role="table"
      className={`passages ${isLong(rows) ? 'long' : ''}`}
      aria-label="Passages of A beside those of B"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {reportLine(reportOf(view, 'a'))}
          </th>
          <th role="columnheader" scope="col" className="between">
            Passage
          </th>
          <th role="columnheader" scope="col">
            {reportLine(reportOf(view, 'b'))}
          </th>
        </tr>
      </thead>
      {isLong(rows) ? (
        slicesOf(rows).map((slice, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slice is its place
          <TableSlice key={k} reading={reading} rows={slice} always={printing || holdsFocus(reading, slice)} />
        ))
      ) : (
        <tbody role="rowgroup">
          <TableRows reading={reading} rows={rows} />
        </tbody>
      )}
    </table>
  );
}

interface RowsProps {
  readonly reading: Reading;
  readonly rows: readonly ShownRow[];
}

function TableRows({ reading, rows }: RowsProps) {
  return rows.map((row) => {
    if (row.kind === 'folded') return <FoldedRow key={rowKey(row)} row={row} />;
    return row.kind === 'shared' ? (
      <SharedRow key={rowKey(row)} reading={reading} row={row} />
    ) : (
      <OnlyRow key={rowKey(row)} reading={reading} row={row} />
    );
  });
}

/** About how tall a row is, in the page's unit of length. */
const ROW = 6.5;

/** Some rows of a long table. Far from the window they are one row of plain text. */
function TableSlice({ reading, rows, always }: RowsProps & { readonly always: boolean }) {
  const { ref, near } = useNear();
  return (
    <tbody role="rowgroup" ref={ref} style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW}rem` }}>
      {near || always ? <TableRows reading={reading} rows={rows} /> : <PlainRow reading={reading} rows={rows} />}
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

function SharedRow({ reading, row }: { reading: Reading; row: Extract<ShownRow, { kind: 'shared' }> }) {
  const { view, focus, dispatch } = reading;
  const { link } = row;
  const current = isLit(view, focus, link);
  return (
    <tr role="row" id={rowId(link.id)} aria-current={current ? 'true' : undefined}>
      <Cell reading={reading} side="a" sentences={row.a} link={link} />
      <th role="rowheader" scope="row" className="between">
        <button type="button" onClick={() => dispatch({ type: 'passage', id: link.id })}>
          <span className="sr-only">In both, </span>
          {link.a.length}
          <ArrowLeftRight role="img" aria-label="told in" className="mx-1 inline size-3" />
          {link.b.length}
          <span className="line">{sureWords(link.score)} sure</span>
          {link.moved && <span className="line">in another place</span>}
        </button>
      </th>
      <Cell reading={reading} side="b" sentences={row.b} link={link} />
    </tr>
  );
}

function OnlyRow({ reading, row }: { reading: Reading; row: Extract<ShownRow, { kind: 'only' }> }) {
  const { focus, view } = reading;
  const { side, sentences } = row;
  const lit = litSentences(view, focus, side);
  const current = !focus?.link && sentences.some(({ id }) => lit.includes(id));
  const [own, missing] = [
    <Cell key="own" reading={reading} side={side} sentences={sentences} link={null} />,
    <td key="missing" role="cell" className="missing">
      <Missing reading={reading} side={side} sentences={sentences} />
    </td>,
  ];
  return (
    <tr role="row" id={`row-${sentences[0]?.id}`} aria-current={current ? 'true' : undefined}>
      {side === 'a' ? own : missing}
      <th role="rowheader" scope="row" className="between">
        only {SIDE_NAMES[side]}
        {sentences.length > 1 && (
          <span className="line">
            {sentences.length} {plural(sentences.length, 'sentence')}
          </span>
        )}
      </th>
      {side === 'a' ? missing : own}
    </tr>
  );
}

interface CellProps {
  readonly reading: Reading;
  readonly side: Side;
  readonly sentences: readonly Sentence[];
  readonly link: Link | null;
}

function Cell({ reading, side, sentences, link }: CellProps) {
  const { view, focus, layers } = reading;
  const report = reportOf(view, side);
  const lit = litSentences(view, focus, side);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a wider target for the pointer; the button of the row does the same
    <td
      role="cell"
      lang={report.language}
      data-side={side}
      className="marked told"
      onClick={(event) => choose(event, reading, link)}
    >
      {paragraphsOf(report, sentences).map(({ block, sentences: own }) => (
        <div key={own[0]?.id} className={block?.kind === 'title' || block?.kind === 'heading' ? 'head' : undefined}>
          {own.map((sentence) => (
            <span
              key={sentence.id}
              data-sentence={sentence.id}
              aria-current={!link && lit.includes(sentence.id) ? 'true' : undefined}
            >
              <MarkedSentence
                view={view}
                side={side}
                sentence={sentence}
                link={link}
                edit={focus?.link === link ? (focus?.edit ?? null) : null}
                layers={layers[side].get(sentence.block) ?? NO_LAYERS}
              />{' '}
            </span>
          ))}
        </div>
      ))}
    </td>
  );
}

/** A mark leads to its difference, anything else to the passage or sentence. */
function choose(event: MouseEvent, { view, dispatch }: Reading, link: Link | null): void {
  // Whoever selects words wants to copy them.
  if (!(event.target instanceof Element) || document.getSelection()?.isCollapsed === false) return;
  const edit = event.target.closest<HTMLElement>('mark')?.dataset.edit;
  const index = view.differences.findIndex((each) => each.link === link && String(each.edit) === edit);
  const id = event.target.closest<HTMLElement>('[data-sentence]')?.dataset.sentence;
  if (index >= 0) dispatch({ type: 'difference', index });
  else if (link) dispatch({ type: 'passage', id: link.id });
  else if (id) dispatch({ type: 'go', id });
}
