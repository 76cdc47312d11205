import type { Span } from '../model/report';
import type { TextSelector } from '../model/review';

const CONTEXT = 32;

/** The words of a span, ready to be found again. Context is never cut inside a character of two code units. */
export function textSelectorAt(text: string, [start, end]: Span): TextSelector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeUpTo(text, Math.min(text.length, end + CONTEXT))),
  };
}

/** One selector over several spans of one report, from the first to the last. */
export function textSelectorOver(text: string, spans: readonly Span[]): TextSelector {
  return textSelectorAt(text, [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))]);
}

function wholeFrom(text: string, at: number): number {
  return isLow(text, at) ? at + 1 : at;
}

function wholeUpTo(text: string, at: number): number {
  return isLow(text, at) ? at - 1 : at;
}

function isLow(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
}
