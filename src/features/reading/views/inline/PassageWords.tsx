import { Fragment, memo, type ReactNode, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Link } from '../../../../model/link';
import type { Side, Span } from '../../../../model/report';
import { overlap } from '../../../../model/span';
import { areWordsCompared } from '../../../../model/sureness';
import { cutBy } from '../../../../projections/cut';
import { isMarked } from '../../../../projections/highlights';
import type { InkMark } from '../../../../projections/ink';
import { type InlinePiece, inlinePieces } from '../../../../projections/inline';
import { spansText } from '../../../../projections/sentences';
import { kindWords, markWords, opposite, SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import type { ReadingState } from '../../store/state';
import { useReading } from '../../store/use-reading';
import { Mark } from '../Mark';

/** The words of a shared passage, told once: both wordings beside one another only where that tells something. */
export function PassageWords({ link }: { link: Link }) {
  const { reports } = useReading(({ index }) => index.comparison);
  const lead = useReading(({ settings }) => settings.order);
  const pieces = useMemo(() => inOrderOf(lead, inlinePieces(link, reports)), [lead, link, reports]);
  if (!areWordsCompared(link)) return <BothWordings link={link} />;
  return pieces.map((piece) => <Piece key={piece.edit} link={link} piece={piece} />);
}

/** As one report reads; what it has no words for stays behind what it follows in the other. */
function inOrderOf(lead: Side, pieces: readonly InlinePiece[]): readonly InlinePiece[] {
  let at = 0;
  return pieces
    .map((piece, k) => {
      at = piece[lead][0]?.[0] ?? at;
      return { piece, at, k };
    })
    .sort((x, y) => x.at - y.at || x.k - y.k)
    .map(({ piece }) => piece);
}

/** A passage whose words are not compared: one wording after the other, of which only what tells is marked. */
function BothWordings({ link }: { link: Link }) {
  const index = useReading((state) => state.index);
  return (['a', 'b'] as const).map((side) => (
    <Fragment key={side}>
      <span className="tag" data-side={side}>
        {SIDE_NAMES[side]}
      </span>{' '}
      {link[side].map((id) => {
        const found = index.sentences.get(id)?.sentence;
        return found && <Words key={id} link={link} side={side} spans={found.spans} />;
      })}{' '}
    </Fragment>
  ));
}

/** How a piece is drawn: both wordings, that of the report whose order is followed, or that as if nothing differed. */
type Drawn = 'both' | 'lead' | 'plain';

const Piece = memo(function Piece({ link, piece }: { link: Link; piece: InlinePiece }) {
  const lead = useReading(({ settings }) => settings.order);
  const difference = useReading(({ shown }) => shown.differencesOf.get(link.id)?.get(piece.edit));
  const drawn = useReading((state): Drawn => drawnAs(state, link, piece));
  const isCurrent = useReading(({ focus }) => focus?.link?.id === link.id && focus.edit === piece.edit);
  const space = piece.spaced ? ' ' : '';
  const words = (side: Side) => <Words link={link} side={side} spans={piece[side]} />;
  if (!difference || drawn === 'plain') {
    if (piece.idle) return null;
    return (
      <>
        {space}
        {words(lead)}
      </>
    );
  }
  const marked = (side: Side, label: string, children: ReactNode) => (
    <Mark side={side} span={null} ink={null} difference={difference} layer={null} label={label} isCurrent={isCurrent}>
      {children}
    </Mark>
  );
  if (drawn === 'lead') {
    const label = markWords(difference, lead);
    if (piece[lead].length === 0)
      return <Caret label={`${SIDE_NAMES[opposite(lead)]} adds: ${difference[opposite(lead)]}`} />;
    return (
      <>
        {space}
        {marked(lead, label, words(lead))}
      </>
    );
  }
  const sides = (['a', 'b'] as const).filter((side) => piece[side].length > 0);
  return sides.map((side, k) => (
    <Fragment key={side}>
      {k > 0 ? ' ' : space}
      <span className="version" data-side={side}>
        {marked(side, `only in ${SIDE_NAMES[side]}: ${kindWords(difference)}`, words(side))}
      </span>
    </Fragment>
  ));
});

/** Where the other report has words that this one lacks, and they are not told in the line. */
function Caret({ label }: { label: string }) {
  return <span role="img" aria-label={label} title={label} className="caret" />;
}

function drawnAs(state: ReadingState, link: Link, piece: InlinePiece): Drawn {
  const { shown, settings, filter, focus } = state;
  const difference = shown.differencesOf.get(link.id)?.get(piece.edit);
  const { marks } = settings;
  const inFocus = focus?.link?.id === link.id;
  if (!difference || marks === 'none') return 'plain';
  if (isTold(state, link, piece)) return 'both';
  if (!isMarked(difference, { marks, kinds: filter.kinds, inFocus })) return 'plain';
  return marks === 'all' || inFocus || filter.kinds.length > 0 ? 'both' : 'lead';
}

/** Whether words of it tell a highlight, on either side. */
function isTold({ index, ink }: ReadingState, link: Link, piece: InlinePiece): boolean {
  return (['a', 'b'] as const).some((side) => {
    const marks = listsIn(ink[side], blocksOf(index.sentences, link, side)).flat();
    return piece[side].some((own) => marks.some(({ span }) => overlap(own, span)));
  });
}

interface WordsProps {
  readonly link: Link;
  readonly side: Side;
  readonly spans: readonly Span[];
}

/** The words of one report, with what else is marked in them. */
function Words({ link, side, spans }: WordsProps) {
  const index = useReading((state) => state.index);
  const blocks = useMemo(() => blocksOf(index.sentences, link, side), [index, link, side]);
  const layers = useReading(useShallow((state) => listsIn(state.layers[side], blocks).flat()));
  const ink = useReading(useShallow((state) => listsIn(state.ink[side], blocks).flat()));
  const highlight = useReading(({ focus }) => focus?.highlight ?? null);
  const { text } = reportOf(index, side);
  if (layers.length === 0 && ink.length === 0) return spansText(text, spans);
  return spans.map((span, k) => (
    <Fragment key={span[0]}>
      {k > 0 && ' '}
      {cutBy(span, layers).map(({ span: part, mark: layer }) =>
        cutBy(part, ink).map(({ span: own, mark: told }) => {
          const words = text.slice(...own).replace(/\s+/g, ' ');
          if (!layer && !told) return words;
          return (
            <Mark
              key={own[0]}
              side={told ? side : undefined}
              span={own}
              ink={told}
              difference={undefined}
              layer={layer}
              label={[told?.label, layer?.label].filter(Boolean).join('. ')}
              isCurrent={isIn(highlight, told)}
            >
              {words}
            </Mark>
          );
        }),
      )}
    </Fragment>
  ));
}

function isIn(highlight: string | null, mark: InkMark | null): boolean {
  return highlight !== null && mark?.highlights.includes(highlight) === true;
}

function blocksOf(sentences: ReadingState['index']['sentences'], link: Link, side: Side): readonly number[] {
  return [...new Set(link[side].flatMap((id) => sentences.get(id)?.sentence.block ?? []))];
}

/** What is marked in each of some blocks, in the order of the text. */
function listsIn<Marked>(
  marked: ReadonlyMap<number, readonly Marked[]>,
  blocks: readonly number[],
): readonly (readonly Marked[])[] {
  return blocks.flatMap((block) => {
    const list = marked.get(block);
    return list ? [list] : [];
  });
}
