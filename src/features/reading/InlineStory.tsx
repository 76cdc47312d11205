import { Fragment, type KeyboardEvent, memo } from 'react';
import type { Link } from '../../model/link';
import type { Report, Sentence, Side, Span } from '../../model/report';
import { type InlinePiece, inlinePieces } from '../../projections/inline';
import { paragraphsOf } from '../../projections/paragraphs';
import { spansText } from '../../projections/reading';
import { isLit, litSentences } from './focus';
import { cutByLayers, type Layer, NO_LAYERS } from './layers';
import { MarkedSentence } from './MarkedSentence';
import { foldedWords, holdsFocus, rowKey, type ShownRow } from './onlyDifferentRows';
import { plainText } from './PlainRow';
import { rowId } from './places';
import { kindWords, plural, SIDE_NAMES } from './says';
import { isLong, sameParts, slicesOf, useNear, usePrinting } from './slices';
import type { Reading } from './useReading';
import { reportOf, type View } from './view';
import '../../ui/story.css';
import './pane.css';
import './inline.css';

/** Both reports as one text: each shared passage once, with the words of A and of B in the line where they differ. */
export default function InlineStory({ reading, rows }: { reading: Reading; rows: readonly ShownRow[] }) {
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
        slicesOf(rows).map((slice, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slice is its place
          <InlineSlice key={k} reading={reading} rows={slice} always={printing || holdsFocus(reading, slice)} />
        ))
      ) : (
        <InlineRows reading={reading} rows={rows} />
      )}
    </article>
  );
}

interface RowsProps {
  readonly reading: Reading;
  readonly rows: readonly ShownRow[];
}

function InlineRows({ reading, rows }: RowsProps) {
  return rows.map((row) => {
    if (row.kind === 'folded') {
      return (
        <p key={rowKey(row)} className="folded-row mt-3 text-xs text-faint">
          left out: {foldedWords(row.rows)}
        </p>
      );
    }
    return row.kind === 'shared' ? (
      <SharedPassage key={rowKey(row)} reading={reading} link={row.link} />
    ) : (
      <OnlyPassage key={rowKey(row)} reading={reading} row={row} />
    );
  });
}

/** About how tall a row is, in the page's unit of length. */
const ROW = 6;

/** Some rows of a long text. Far from the window they are plain text, of A first, to be found and copied but not marked. */
function InlineSlice({ reading, rows, always }: RowsProps & { readonly always: boolean }) {
  const { ref, near } = useNear();
  return (
    <div ref={ref} className="slice" style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW}rem` }}>
      {near || always ? <InlineRows reading={reading} rows={rows} /> : <PlainStory view={reading.whole} rows={rows} />}
    </div>
  );
}

const PlainStory = memo(
  function PlainStory({ view, rows }: { view: View; rows: readonly ShownRow[] }) {
    return (['a', 'b'] as const).map((side) => <p key={side}>{plainText(view, rows, side)}</p>);
  },
  (before, after) => before.view === after.view && sameParts(before.rows, after.rows),
);

function SharedPassage({ reading, link }: { reading: Reading; link: Link }) {
  const { view, look, focus, dispatch } = reading;
  const { reports } = view.comparison;
  const lead = reportOf(view, look.order);
  const first = link[look.order][0] ?? '';
  const kind = lead.blocks[view.sentences.get(first)?.sentence.block ?? -1]?.kind;
  const Tag = kind === 'title' ? 'h2' : kind === 'heading' ? 'h3' : 'p';
  const current = isLit(view, focus, link);
  return (
    <Tag className="block" id={rowId(link.id)} lang={lead.language}>
      <span
        data-sentence={first}
        className="sentence linked"
        aria-current={current ? 'true' : undefined}
        {...pressed(() => dispatch({ type: 'passage', id: link.id }))}
      >
        {inlinePieces(link, reports).map((piece) => (
          <Piece
            key={piece.edit}
            reading={reading}
            link={link}
            piece={piece}
            current={current && focus?.edit === piece.edit}
          />
        ))}
      </span>
    </Tag>
  );
}

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

interface PieceProps {
  readonly reading: Reading;
  readonly link: Link;
  readonly piece: InlinePiece;
  readonly current: boolean;
}

function Piece({ reading, link, piece, current }: PieceProps) {
  const { view, look } = reading;
  const difference = view.differencesOf.get(link.id)?.get(piece.edit);
  const space = piece.spaced ? ' ' : '';
  if (!difference) {
    if (piece.idle) return null;
    return (
      <>
        {space}
        <Words
          report={reportOf(view, look.order)}
          spans={piece[look.order]}
          layers={layersOver(reading, link, look.order)}
        />
      </>
    );
  }
  const sides = (['a', 'b'] as const).filter((side) => piece[side].length > 0);
  return sides.map((side, k) => {
    const says = `only in ${SIDE_NAMES[side]}: ${kindWords(difference)}`;
    return (
      <Fragment key={side}>
        {k > 0 ? ' ' : space}
        <mark
          data-side={side}
          data-kind={piece.kind}
          title={says}
          aria-description={says}
          aria-current={current ? 'true' : undefined}
        >
          <Words report={reportOf(view, side)} spans={piece[side]} layers={layersOver(reading, link, side)} />
        </mark>
      </Fragment>
    );
  });
}

/** What else is marked where a passage stands, in the order of the text. */
function layersOver({ view, layers }: Reading, link: Link, side: Side): readonly Layer[] {
  const blocks = new Set(link[side].flatMap((id) => view.sentences.get(id)?.sentence.block ?? []));
  return [...blocks].flatMap((block) => layers[side].get(block) ?? NO_LAYERS);
}

interface WordsProps {
  readonly report: Report;
  readonly spans: readonly Span[];
  readonly layers: readonly Layer[];
}

/** The words of one report, with what else is marked in them. */
function Words({ report, spans, layers }: WordsProps) {
  if (layers.length === 0) return spansText(report.text, spans);
  return spans.map((span, k) => (
    <Fragment key={span[0]}>
      {k > 0 && ' '}
      {cutByLayers(span, layers).map(({ span: own, layer }) => {
        const text = report.text.slice(...own).replace(/\s+/g, ' ');
        if (!layer) return text;
        return (
          <mark key={own[0]} data-layer={layer.kind} title={layer.says} aria-description={layer.says}>
            {text}
          </mark>
        );
      })}
    </Fragment>
  ));
}

function OnlyPassage({ reading, row }: { reading: Reading; row: Extract<ShownRow, { kind: 'only' }> }) {
  const { view } = reading;
  const { side, sentences } = row;
  const report = reportOf(view, side);
  const paragraphs = paragraphsOf(report, sentences);
  return (
    <div className="block only-here" data-side={side} id={`row-${sentences[0]?.id}`} lang={report.language}>
      {paragraphs.map(({ block, sentences: own }, k) => {
        const Tag = block?.kind === 'heading' ? 'h3' : 'p';
        return (
          <Tag key={own[0]?.id} className={k > 0 ? 'block' : 'mt-0!'}>
            {own.map((sentence) => (
              <OnlySentence key={sentence.id} reading={reading} side={side} sentence={sentence} />
            ))}
            {k === paragraphs.length - 1 && (
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
}

function OnlySentence({ reading, side, sentence }: { reading: Reading; side: Side; sentence: Sentence }) {
  const { view, focus, layers, dispatch } = reading;
  const lit = !focus?.link && litSentences(view, focus, side).includes(sentence.id);
  return (
    <span
      data-sentence={sentence.id}
      className="sentence"
      aria-current={lit ? 'true' : undefined}
      {...pressed(() => dispatch({ type: 'go', id: sentence.id }))}
    >
      <MarkedSentence
        view={view}
        side={side}
        sentence={sentence}
        link={null}
        layers={layers[side].get(sentence.block) ?? NO_LAYERS}
      />{' '}
    </span>
  );
}
