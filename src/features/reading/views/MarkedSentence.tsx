import type { Link } from '../../../model/link';
import type { Report, Sentence } from '../../../model/report';
import { type Piece, pieces } from '../../../projections/pieces';
import { markWords } from '../labels';
import { cutByLayers, type Layer, NO_LAYERS } from '../store/layers';
import { useReading } from '../store/use-reading';
import './marks.css';

interface MarkedSentenceProps {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly link: Link | null;
  /** Index of the edit in focus. */
  readonly edit?: number | null;
  /** What else is marked, in the order of the text. */
  readonly layers?: readonly Layer[];
}

/** The words of a sentence, with its differences marked and each mark's reason at hand. */
export function MarkedSentence({ report, sentence, link, edit = null, layers = NO_LAYERS }: MarkedSentenceProps) {
  const differences = useReading(({ shown }) => (link ? shown.differencesOf.get(link.id) : undefined));
  const side = report.id;
  const all = pieces(report, sentence, link).flatMap((piece) => cut(piece, layers));
  return all.map(({ piece, layer }) => {
    const text = piece.text.replace(/\s+/g, ' ');
    const difference = piece.edit === null ? undefined : differences?.get(piece.edit);
    if (!difference && !layer) return text;
    const label = [difference && markWords(difference, side), layer?.label].filter(Boolean).join('. ');
    return (
      <mark
        key={`${piece.edit}@${piece.span?.[0]}`}
        data-side={difference && side}
        data-kind={difference?.kind}
        data-edit={difference?.edit}
        data-layer={layer?.kind}
        title={label}
        aria-description={label}
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
  return cutByLayers(span, layers).map(({ span: part, layer }) => ({
    piece: { ...piece, span: part, text: text.slice(part[0] - span[0], part[1] - span[0]) },
    layer,
  }));
}
