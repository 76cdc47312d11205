import type { Comparison, Link, Report, Sentence, Side } from '../../engine/model';
import { type Difference, linkDifferences, type Piece, pieces } from '../../engine/reading';
import { escaped } from './escape';
import { markTitle, other } from './say';

/** Sentences of one report as paragraphs, their differences marked where they stand in a link. */
export function passage(
  report: Report,
  sentences: readonly Sentence[],
  link: Link | null,
  { reports }: Comparison,
): string {
  const differences = new Map(link ? linkDifferences(link, reports).map((one) => [one.edit, one]) : []);
  return paragraphs(report, sentences)
    .map(({ kind, parts }) => {
      const html = parts.map((part) =>
        part ? marked(report, part, link, differences) : '<span class="gap">[…]</span>',
      );
      return `<p class="${escaped(kind)}" dir="auto">${html.join(' ')}</p>`;
    })
    .join('\n');
}

interface Paragraph {
  readonly kind: string;
  /** Null stands for sentences of the block that are left out between two others. */
  readonly parts: (Sentence | null)[];
}

function paragraphs(report: Report, sentences: readonly Sentence[]): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let previous: Sentence | undefined;
  for (const sentence of sentences) {
    const last = out.at(-1);
    if (!last || previous?.block !== sentence.block) {
      out.push({ kind: report.blocks[sentence.block]?.kind ?? 'paragraph', parts: [sentence] });
    } else {
      const adjacent = report.sentences[report.sentences.indexOf(previous) + 1] === sentence;
      last.parts.push(...(adjacent ? [sentence] : [null, sentence]));
    }
    previous = sentence;
  }
  return out;
}

function marked(
  report: Report,
  sentence: Sentence,
  link: Link | null,
  differences: ReadonlyMap<number, Difference>,
): string {
  return pieces(report, sentence, link)
    .map((piece) => mark(piece, report.id, differences))
    .join('');
}

function mark(piece: Piece, side: Side, differences: ReadonlyMap<number, Difference>): string {
  const difference = piece.edit === null ? undefined : differences.get(piece.edit);
  if (!difference) return escaped(piece.text);
  const title = markTitle(difference.kind, side, difference[other(side)]);
  return `<mark class="${side}" title="${escaped(title)}">${escaped(piece.text)}</mark>`;
}
