import type { Report, Sentence } from '../model/report';
import type { TextSelector } from '../model/review';
import { selectorFinder } from './resolve-selector';

/**
 * Finds the sentences, by id and in reading order, whose words selectors hold: those that stand in the found words by more
 * than half. Empty where one of the selectors is not found: half a passage is another passage.
 */
export function sentenceFinder(report: Report): (selectors: readonly TextSelector[]) => readonly string[] {
  const { sentences } = report;
  const find = selectorFinder(report);
  const order = new Map(sentences.map(({ id }, at) => [id, at]));
  const byPlace = new Map(sentences.map((own) => [placeName(startOf(own), endOf(own)), own.id]));
  return (selectors) => {
    const found = selectors.map((selector) => {
      const at = find(selector);
      if (!at) return [];
      const exactly = byPlace.get(placeName(...at.span));
      return exactly ? [exactly] : within(at.span[0], at.span[1]);
    });
    if (found.some((ids) => ids.length === 0)) return [];
    return [...new Set(found.flat())].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0));
  };

  function within(start: number, end: number): string[] {
    return sentences
      .filter((own) => {
        const shared = Math.min(end, endOf(own)) - Math.max(start, startOf(own));
        return shared * 2 > endOf(own) - startOf(own);
      })
      .map(({ id }) => id);
  }
}

const placeName = (start: number, end: number) => `${start}-${end}`;

function startOf({ spans }: Sentence): number {
  return spans[0]?.[0] ?? 0;
}

function endOf({ spans }: Sentence): number {
  return spans.at(-1)?.[1] ?? 0;
}
