import type { Side, Span } from '../../../../model/report';
import { sentencesOver } from '../../../../model/sentences';
import { isLong } from '../../chunks';
import { type ComparisonIndex, reportOf } from '../../store/comparison-index';
import { type Extent, extentOf } from '../positions';

/** Where some sentences stand in their whole report, top and bottom as shares of it. */
export interface MinimapSegment extends Extent {
  /** The first of them. */
  readonly id: string;
  readonly shared: boolean;
}

/** A long report has more sentences than the overview has pixels: each of this many segments is what most of its sentences are. */
const MOST_SEGMENTS = 400;

/** A report's segments as they stand on the page or, in a long one of which most is not laid out, as they stand in the text. */
export function segmentsOf(
  index: ComparisonIndex,
  side: Side,
  pane: HTMLElement,
  height: number,
): readonly MinimapSegment[] {
  if (isLong(index.pages[side])) return inText(index, side);
  return reportOf(index, side).sentences.flatMap(({ id }) => {
    const extent = extentOf(pane, [id]);
    return extent
      ? [{ id, shared: index.links.has(id), top: extent.top / height, bottom: extent.bottom / height }]
      : [];
  });
}

function inText(index: ComparisonIndex, side: Side): readonly MinimapSegment[] {
  const { sentences } = reportOf(index, side);
  const size = Math.ceil(sentences.length / MOST_SEGMENTS);
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, k) => {
    const part = sentences.slice(k * size, (k + 1) * size);
    const shared = part.filter(({ id }) => index.links.has(id)).length * 2 >= part.length;
    const id = part[0]?.id ?? '';
    return { id, shared, top: shareOf(index, id).top, bottom: shareOf(index, part.at(-1)?.id ?? id).bottom };
  });
}

/** Where marks stand in a whole report, as shares of it: each as far down its segment as its words are in that sentence. */
export function placesOf(
  index: ComparisonIndex,
  side: Side,
  segments: readonly MinimapSegment[],
  spans: readonly Span[],
): readonly number[] {
  const report = reportOf(index, side);
  const segmentOf = new Map(isLong(index.pages[side]) ? [] : segments.map((each) => [each.id, each]));
  return spans.flatMap((span) => {
    const sentence = sentencesOver(report, span)[0];
    if (!sentence) return [];
    const { top, bottom } = segmentOf.get(sentence.id) ?? shareOf(index, sentence.id);
    const [start, end] = [sentence.spans[0]?.[0] ?? 0, sentence.spans.at(-1)?.[1] ?? 1];
    const along = Math.min(1, Math.max(0, (span[0] - start) / (end - start)));
    return [top + (bottom - top) * along];
  });
}

/** Where a sentence begins and ends, as shares of its report's text. */
export function shareOf(index: ComparisonIndex, id: string): Extent {
  const found = index.sentences.get(id);
  if (!found) return { top: 0, bottom: 0 };
  const { spans } = found.sentence;
  const { length } = reportOf(index, found.side).text;
  return { top: (spans[0]?.[0] ?? 0) / length, bottom: (spans.at(-1)?.[1] ?? 0) / length };
}
