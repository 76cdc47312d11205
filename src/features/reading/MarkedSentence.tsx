import type { Link } from '../../model/link';
import type { Sentence, Side } from '../../model/report';
import { type Piece, pieces } from '../../projections/reading';
import { cutByLayers, type Layer, NO_LAYERS } from './layers';
import { markWords } from './says';
import { reportOf, type View } from './view';
import './marks.css';

interface MarkedSentenceProps {
  readonly view: View;
  readonly side: Side;
  readonly sentence: Sentence;
  readonly link: Link | null;
  /** Index of the edit in focus. */
  readonly edit?: number | null;
  /** What else is marked, in the order of the text. */
  readonly layers?: readonly Layer[];
}

/** The words of a sentence, with its differences marked and each mark's reason at hand. */
export function MarkedSentence({ view, side, sentence, link, edit = null, layers = NO_LAYERS }: MarkedSentenceProps) {
  const differences = link ? view.differencesOf.get(link.id) : undefined;
  const all = pieces(reportOf(view, side), sentence, link).flatMap((piece) => cut(piece, layers));
  return all.map(({ piece, layer }) => {
    const text = piece.text.replace(/\s+/g, ' ');
    const difference = piece.edit === null ? undefined : differences?.get(piece.edit);
    if (!difference && !layer) return text;
    const says = [difference && markWords(difference, side), layer?.says].filter(Boolean).join('. ');
    return (
      <mark
        key={`${piece.edit}@${piece.span?.[0]}`}
        data-side={difference && side}
        data-kind={difference?.kind}
        data-edit={difference?.edit}
        data-layer={layer?.kind}
        title={says}
        aria-description={says}
        aria-current={difference && difference.edit === edit ? 'true' : undefined}
      >
        {text}
      </mark>
    );
  });
}

/** A piece cut where layers begin and end. */
function cut(
  piece: Piece,
  layers: readonly Layer[],
): readonly { readonly piece: Piece; readonly layer: Layer | null }[] {
  const { span, text } = piece;
  if (!span) return [{ piece, layer: null }];
  return cutByLayers(span, layers).map(({ span: own, layer }) => ({
    piece: { ...piece, span: own, text: text.slice(own[0] - span[0], own[1] - span[0]) },
    layer,
  }));
}
