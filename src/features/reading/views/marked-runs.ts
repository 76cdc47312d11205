import type { Link } from '../../../model/link';
import type { Report, Sentence, Span } from '../../../model/report';
import { cutBy } from '../../../projections/cut';
import type { InkMark } from '../../../projections/ink';
import { type Piece, pieces } from '../../../projections/pieces';
import type { Layer } from '../store/layers';

/** A run of a sentence that is drawn in one style. */
export interface Run {
  /** Into the report's text; null for the space that stands in for what was cut out of a sentence. */
  readonly span: Span | null;
  readonly text: string;
  /** Indices into the link's edits, in reading order: words that tell may hold several. */
  readonly edits: readonly number[];
  readonly ink: InkMark | null;
  readonly layer: Layer | null;
}

/** What is marked in the block of a sentence, in the order of the text. */
interface Marked {
  readonly ink: readonly InkMark[];
  readonly layers: readonly Layer[];
}

/** A sentence cut where differences, words that tell and other marks begin and end. Words that tell stay whole. */
export function markedRuns(report: Report, sentence: Sentence, link: Link | null, marked: Marked): readonly Run[] {
  const out: Run[] = [];
  for (const run of pieces(report, sentence, link).flatMap((piece) => cut(piece, marked))) {
    const last = out.at(-1);
    if (last?.ink && last.ink === run.ink && last.layer === run.layer) out[out.length - 1] = joined(last, run);
    else out.push(run);
  }
  return out;
}

function cut({ span, text, edit }: Piece, { ink, layers }: Marked): readonly Run[] {
  const edits = edit === null ? [] : [edit];
  if (!span) return [{ span: null, text, edits, ink: null, layer: null }];
  return cutBy(span, layers).flatMap(({ span: part, mark: layer }) =>
    cutBy(part, ink).map(({ span: own, mark }) => ({
      span: own,
      text: text.slice(own[0] - span[0], own[1] - span[0]),
      edits,
      ink: mark,
      layer,
    })),
  );
}

function joined(run: Run, next: Run): Run {
  const span: Span | null = run.span && next.span && [run.span[0], next.span[1]];
  return { ...run, span, text: run.text + next.text, edits: [...run.edits, ...next.edits] };
}
