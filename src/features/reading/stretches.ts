import type { Side } from '../../model/report';
import { type Place, placeOf } from './places';
import { isLong } from './slices';
import { reportOf, type View } from './view';

/** Where some sentences stand in their whole report, top and bottom as shares of it. */
export interface Stretch extends Place {
  /** The first of them. */
  readonly id: string;
  readonly shared: boolean;
}

/** A long report has more sentences than the overview has pixels: each of this many marks is what most of its sentences are. */
const MOST_MARKS = 400;

/** A report's stretches as they stand on the page or, in a long one of which most is not laid out, as they stand in the text. */
export function stretchesOf(view: View, side: Side, pane: HTMLElement, height: number): readonly Stretch[] {
  if (isLong(view.pages[side])) return inText(view, side);
  return reportOf(view, side).sentences.flatMap(({ id }) => {
    const place = placeOf(pane, [id]);
    return place ? [{ id, shared: view.links.has(id), top: place.top / height, bottom: place.bottom / height }] : [];
  });
}

function inText(view: View, side: Side): readonly Stretch[] {
  const { sentences } = reportOf(view, side);
  const size = Math.ceil(sentences.length / MOST_MARKS);
  return Array.from({ length: Math.ceil(sentences.length / size) }, (_, k) => {
    const own = sentences.slice(k * size, (k + 1) * size);
    const shared = own.filter(({ id }) => view.links.has(id)).length * 2 >= own.length;
    const id = own[0]?.id ?? '';
    return { id, shared, top: shareOf(view, id).top, bottom: shareOf(view, own.at(-1)?.id ?? id).bottom };
  });
}

/** Where a sentence begins and ends, as shares of its report's text. */
export function shareOf(view: View, id: string): Place {
  const found = view.sentences.get(id);
  if (!found) return { top: 0, bottom: 0 };
  const { spans } = found.sentence;
  const { length } = reportOf(view, found.side).text;
  return { top: (spans[0]?.[0] ?? 0) / length, bottom: (spans.at(-1)?.[1] ?? 0) / length };
}
