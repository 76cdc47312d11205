import type { Span } from '../../model/report';

/**
 * Several spans of one text read as a single string, with the way back: furniture that stood between words becomes one
 * space, markup inside a word nothing.
 */
export interface Flat {
  readonly text: string;
  /** The parts of the source that `[start, end)` of the flat text stands for, trimmed of white space, none empty. */
  back(start: number, end: number): Span[];
}

export function flatten(source: string, spans: readonly Span[]): Flat {
  let text = '';
  const parts: { at: number; start: number; end: number }[] = [];
  spans.forEach(([start, end], k) => {
    const before = spans[k - 1];
    if (before && /\s/.test(source.slice(before[1], start))) text += ' ';
    parts.push({ at: text.length, start, end });
    text += source.slice(start, end);
  });

  const back = (from: number, to: number): Span[] =>
    parts.flatMap(({ at, start, end }) => {
      const cut = trimmed(source, [Math.max(start, start + from - at), Math.min(end, start + to - at)]);
      return cut ? [cut] : [];
    });
  return { text, back };
}

/** The span without white space at its ends; null when nothing is left. */
export function trimmed(text: string, [start, end]: Span): Span | null {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start < end ? [start, end] : null;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
