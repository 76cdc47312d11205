import type { Link, Sentence, Side } from '../../engine/model';
import { type Piece, pieces } from '../../engine/reading';
import { markWords } from './says';
import { reportOf, type View } from './view';

interface MarkedSentenceProps {
  readonly view: View;
  readonly side: Side;
  readonly sentence: Sentence;
  readonly link: Link | null;
  /** Index of the edit in focus. */
  readonly edit?: number | null;
}

/** The words of a sentence, with its differences marked and each mark's reason at hand. */
export function MarkedSentence({ view, side, sentence, link, edit = null }: MarkedSentenceProps) {
  const differences = link ? view.differencesOf.get(link.id) : undefined;
  return pieces(reportOf(view, side), sentence, link).map((piece) => {
    const text = piece.text.replace(/\s+/g, ' ');
    const difference = piece.edit === null ? undefined : differences?.get(piece.edit);
    if (!difference) return text;
    const says = markWords(difference, side);
    return (
      <mark
        key={keyOf(piece)}
        data-side={side}
        data-kind={difference.kind}
        data-edit={difference.edit}
        title={says}
        aria-description={says}
        aria-current={difference.edit === edit ? 'true' : undefined}
      >
        {text}
      </mark>
    );
  });
}

function keyOf({ span, edit }: Piece): string {
  return `${edit}@${span?.[0]}`;
}
