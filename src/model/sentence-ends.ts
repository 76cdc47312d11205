/**
 * Stops after which no space is needed, where a script sets none: what ends a sentence by them is split as much as it is counted.
 */
export const UNSPACED_STOPS = '。！？｡';

/**
 * Every place where a sentence could end in any language, however its rules then decide (Unicode Annex 29): a full stop, also before “…”,
 * unless a digit, a small letter or a lesser mark follows, or it stands within “U.S”; any other terminal.
 */
const SENTENCE_END =
  /(?:\.(?!\.)|…(?![.…]))(?![\p{Ll}\p{N},:;–—-])(?!(?<=[\p{Lu}\p{Ll}]\.)\p{Lu})|(?:(?!\.)\p{Sentence_Terminal})+/gu;
/** Every line end of Unicode, with the empty lines after it. */
const LINE_END = /[\n\r\u0085\u2028\u2029]\s*/g;

/** No splitting makes more sentences of a text than it has sentence ends and line ends together, and one. */
export function countSentenceEnds(text: string): number {
  return count(text, SENTENCE_END);
}

export function countLineEnds(text: string): number {
  return count(text, LINE_END);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
