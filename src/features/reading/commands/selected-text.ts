import type { Side, Span } from '../../../model/report';
import { pieces } from '../../../projections/pieces';
import { type ComparisonIndex, reportOf } from '../store/comparison-index';

/** The words of a report that the reader has selected on the page, as one span at most. */
export function selectedSpans(index: ComparisonIndex, side: Side): readonly Span[] {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const elements = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].filter(
    (element) => index.sentences.get(element.dataset.sentence ?? '')?.side === side && range.intersectsNode(element),
  );
  const [first, last] = [elements.at(0), elements.at(-1)];
  if (!first || !last) return [];
  const start = offsetIn(
    index,
    side,
    first,
    first.contains(range.startContainer) ? lengthUpTo(first, range, 'start') : 0,
  );
  const end = offsetIn(
    index,
    side,
    last,
    last.contains(range.endContainer) ? lengthUpTo(last, range, 'end') : Number.POSITIVE_INFINITY,
  );
  return trimmed(reportOf(index, side).text, [start, end]);
}

/** How many characters a sentence shows before an end of the selection. */
function lengthUpTo(element: HTMLElement, range: Range, edge: 'start' | 'end'): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  if (edge === 'start') before.setEnd(range.startContainer, range.startOffset);
  else before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length;
}

/** The place in the report's text where a sentence has shown so many code units: a run of white space is shown as one. */
function offsetIn(index: ComparisonIndex, side: Side, element: HTMLElement, shown: number): number {
  const sentence = index.sentences.get(element.dataset.sentence ?? '')?.sentence;
  if (!sentence) return 0;
  let left = shown;
  let end = sentence.spans[0]?.[0] ?? 0;
  for (const { span, text } of pieces(reportOf(index, side), sentence, null)) {
    if (!span) {
      left -= text.length;
      continue;
    }
    for (const { 0: part, index: offset } of text.matchAll(/\s+|\S+/g)) {
      const length = /^\s/.test(part) ? 1 : part.length;
      if (left <= length) return span[0] + offset + (left === length ? part.length : Math.max(0, left));
      left -= length;
    }
    end = span[1];
  }
  return end;
}

/** Without white space at its ends; none where nothing else is left. */
function trimmed(text: string, [start, end]: Span): readonly Span[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return to > from ? [[from, to]] : [];
}
