import type { Link, Sentence, Side } from '../../engine/model';
import { type Piece, pieces } from '../../engine/reading';
import { type Layer, NO_LAYERS } from './layers';
import { markWords } from './says';
import { reportOf, type View } from './view';

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
  const cut = pieces(reportOf(view, side), sentence, link).flatMap((piece) => cutByLayers(piece, layers));
  return cut.map(({ piece, layer }) => {
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

interface CutPiece {
  readonly piece: Piece;
  readonly layer: Layer | null;
}

function cutByLayers(piece: Piece, layers: readonly Layer[]): CutPiece[] {
  if (!piece.span || layers.length === 0) return [{ piece, layer: null }];
  const [start, end] = piece.span;
  const out: CutPiece[] = [];
  let at = start;
  const add = (to: number, layer: Layer | null) => {
    if (to > at)
      out.push({ piece: { ...piece, span: [at, to], text: piece.text.slice(at - start, to - start) }, layer });
    at = Math.max(at, to);
  };
  for (const layer of layers) {
    if (layer.span[1] <= at || layer.span[0] >= end) continue;
    add(layer.span[0], null);
    add(Math.min(layer.span[1], end), layer);
  }
  add(end, null);
  return out;
}
