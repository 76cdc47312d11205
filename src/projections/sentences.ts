import type { Report, Sentence, Span } from '../model/report';

/** The text of several spans as a reader reads it: white space folded, one space where something was cut out between words. */
export function spansText(text: string, spans: readonly Span[]): string {
  const joined = spans.map(([start, end], k) => gapBefore(text, spans, k) + text.slice(start, end)).join('');
  return folded(joined).trim();
}

/** Some places of a text as they are quoted one after another, in their order: what is left out between two is marked. */
export function excerpt(text: string, spans: readonly Span[]): string {
  return spans.map((span, k) => between(text, spans, k) + spansText(text, [span])).join('');
}

/** What stands for the text between a span and the one before, which may be behind it. */
function between(text: string, spans: readonly Span[], k: number): string {
  const [before, here] = [spans[k - 1], spans[k]];
  if (!before || !here) return '';
  const isLeftOut = here[0] < before[1] || /\S/.test(text.slice(before[1], here[0]));
  return isLeftOut ? ' … ' : gapBefore(text, spans, k);
}

/** White space as a reader sees it: one space each. Looked for first, as most text has no other. */
export function folded(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

export function sentenceText(report: Report, sentence: Sentence): string {
  return spansText(report.text, sentence.spans);
}

/** Markup cut out of a word leaves no space; furniture cut out between words leaves one. */
export function gapBefore(text: string, spans: readonly Span[], k: number): string {
  const before = spans[k - 1];
  const here = spans[k];
  return before && here && /\s/.test(text.slice(before[1], here[0])) ? ' ' : '';
}
