import type { Report, Sentence } from '../model/report';
import type { TextSelector } from '../model/review';
import { resolveSelector } from './resolve-selector';

/**
 * Finds the sentences, by id and in reading order, whose words selectors hold: those that stand in the found words by more
 * than half. Empty where one of the selectors is not found: half a passage is another passage.
 */
export function sentenceFinder({ text, sentences }: Report): (selectors: readonly TextSelector[]) => readonly string[] {
  const byPlace = new Map(sentences.map((own) => [placeName(startOf(own), endOf(own)), own.id]));
  return (selectors) => {
    const found = selectors.map((selector) => {
      const at = resolveSelector(text, selector);
      if (!at) return [];
      const exactly = byPlace.get(placeName(...at.span));
      return exactly ? [exactly] : within(at.span[0], at.span[1]);
    });
    if (found.some((ids) => ids.length === 0)) return [];
    const wanted = new Set(found.flat());
    return sentences.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
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
