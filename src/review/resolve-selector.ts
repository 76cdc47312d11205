import search from 'approx-string-match';
import type { Span } from '../model/report';
import type { TextSelector } from '../model/review';
import type { ResolvedSelector } from '../model/reviewed';

/** Words and context together must agree on at least this many code units, unless the whole context agrees. */
const ENOUGH = 24;
/** The best place must have this much more of the context than the next: less is chance. */
const CLEARLY = 4;
/** Of the words, this share may have changed. */
const CHANGED = 0.2;
/** Shorter words that have changed could be any others. */
const SHORTEST = 12;
/** Of longer ones the beginning and the end are looked for. */
const LONGEST = 160;
const EDGE = 64;

/**
 * Finds a selector's words in a text that may have changed: where they stood; else where the same words stand with the most
 * of their context; else where nearly the same words stand (Myers 1999). `null` where none will do, or two do equally well:
 * a note is never put on other words.
 */
export function resolveSelector(text: string, selector: TextSelector): ResolvedSelector | null {
  const { start, end, exact } = selector;
  if (exact === '' || end - start !== exact.length) return null;
  if (text.startsWith(exact, start) && agreement(text, [start, end], selector).whole)
    return { span: [start, end], changed: false };
  return best(text, selector, occurrences(text, exact), false) ?? best(text, selector, alike(text, selector), true);
}

/** Of several places the one with the most context around it, if it alone has. */
function best(text: string, selector: TextSelector, spans: readonly Span[], changed: boolean): ResolvedSelector | null {
  const found = spans
    .map((span) => ({ span, ...agreement(text, span, selector) }))
    .filter(({ whole, length }) => whole || selector.exact.length + length >= ENOUGH)
    .sort((x, y) => y.length - x.length);
  const [first, second] = found;
  if (!first || (second && first.length - second.length < CLEARLY)) return null;
  // Changed words with nothing known on either side are other words.
  if (changed && first.length === 0) return null;
  return { span: first.span, changed };
}

/** How many code units of the context still stand around a span, and whether all do. */
function agreement(text: string, [start, end]: Span, { prefix, suffix }: TextSelector) {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return { length: before + after, whole: before === prefix.length && after === suffix.length };
}

/** More than this many are not worth comparing: words that common tell nothing. */
const MOST = 1000;

function occurrences(text: string, exact: string): Span[] {
  const out: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0 && out.length < MOST; at = text.indexOf(exact, at + 1))
    out.push([at, at + exact.length]);
  return out;
}

function alike(text: string, { exact }: TextSelector): Span[] {
  if (exact.length < SHORTEST) return [];
  if (exact.length <= LONGEST) return nearly(text, exact);
  const ends = nearly(text, exact.slice(-EDGE));
  return nearly(text, exact.slice(0, EDGE)).flatMap(([start]) => {
    const end = ends.map((span) => span[1]).filter((at) => at > start);
    const fits = end.filter((at) => Math.abs(at - start - exact.length) <= exact.length * CHANGED);
    return fits.map((at): Span => [start, at]);
  });
}

function nearly(text: string, words: string): Span[] {
  const found = search(text, words, Math.floor(words.length * CHANGED));
  // Of one end only the nearest beginning: the search gives each beginning that costs the same.
  return [...new Map(found.map(({ start, end }) => [end, [start, end] as const])).values()];
}
