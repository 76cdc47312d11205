import { SEARCH_WORK, SEARCH_WORK_OF_ONE } from '../model/limits';
import type { Report, Span } from '../model/report';
import type { TextSelector } from '../model/review';
import type { ResolvedSelector } from '../model/reviewed';
import { isAmongItsNeighbours } from './neighbours';
import { type IndexedWord, isNearly, type WordIndex, wordIndex, wordsIn } from './word-index';

/** Words and context together must agree on at least this many code units, unless the whole context agrees. */
const ENOUGH = 24;
/** The best place must have this much more of the context than the next: less is chance. */
const CLEARLY = 4;
/** One of so many words may have changed, and of fewer words than three none. */
const WORDS_PER_CHANGE = 5;
const FEWEST_WITH_A_CHANGE = 3;
/** More places than this are not worth comparing: words that common tell nothing. */
const MOST = 1000;
/** Of longer words only the beginning is sought: then no search is slower than the text is long. */
const HEAD = 64;
/** So many code units are passed over in the time in which two words are compared. */
const UNITS_PER_WORK = 50;

/** Finds where the words of a selector stand now; `null` where they are gone. */
export type FindSelector = (selector: TextSelector) => ResolvedSelector | null;

/** What one search found, and what it cost, in words compared. */
interface Search {
  readonly found: ResolvedSelector | null;
  readonly work: number;
}

/** What has been found in a report: a letter in one note looks no other note up again. */
const searches = new WeakMap<Report, (selector: TextSelector) => Search>();

/**
 * Finds selectors in a report whose text may have changed: where they stood; else where the same words stand with the most of their
 * context; else where the words differ only by slips of the pen. `null` where none will do, or two do equally well: a note is never
 * put on other words. All that one finder finds shares {@link SEARCH_WORK}; after that only what stands where it stood is found, so that
 * the same selectors in the same order always give the same.
 */
export function selectorFinder(report: Report): FindSelector {
  let left = SEARCH_WORK;
  return (selector) => {
    if (isEmpty(selector)) return null;
    const there = whereItStood(report.text, selector);
    if (there || left <= 0) return there;
    const { found, work } = searchOf(report)(selector);
    left -= work;
    return found;
  };
}

function isEmpty({ start, end, exact }: TextSelector): boolean {
  return exact === '' || end - start !== exact.length;
}

function whereItStood(text: string, selector: TextSelector): ResolvedSelector | null {
  const span: Span = [selector.start, selector.end];
  const isThere = text.startsWith(selector.exact, span[0]) && agreement(text, span, selector).whole;
  return isThere ? { span, changed: false } : null;
}

function searchOf(report: Report): (selector: TextSelector) => Search {
  const known = searches.get(report) ?? searchIn(report.text);
  searches.set(report, known);
  return known;
}

/** Searches one text, whose words are indexed when something is first sought; what was sought once is known. */
function searchIn(text: string): (selector: TextSelector) => Search {
  let index: WordIndex | null = null;
  const known = new WeakMap<TextSelector, Search>();
  return (selector) => {
    const before = known.get(selector);
    if (before) return before;
    index ??= wordIndex(text);
    const budget = { left: SEARCH_WORK_OF_ONE };
    const found = search(text, selector, index, budget);
    const own = { found, work: SEARCH_WORK_OF_ONE - budget.left };
    known.set(selector, own);
    return own;
  };
}

/** What is left of the words that may be compared for one selector. */
interface Budget {
  left: number;
}

function search(text: string, selector: TextSelector, index: WordIndex, budget: Budget): ResolvedSelector | null {
  const words = wordsIn(selector.exact);
  budget.left -= words.length + 1;
  const wanted = { selector, words };
  const spans = isCut(wanted) ? occurrences(text, selector.exact, budget) : placesOf(text, wanted, index, budget);
  // Half a search could take the second best for the best.
  if (spans.length > MOST || budget.left < 0) return null;
  const exact = ({ span }: Place) => text.slice(...span) === selector.exact;
  const places = spans.map((span): Place => ({ span, ...agreement(text, span, selector) }));
  const fitting = places.filter(({ span }) => isAmongItsNeighbours(text, span, selector));
  const same = fitting.filter(exact);
  return same.length > 0 ? best(selector, same, false) : best(selector, fitting, true);
}

interface Place {
  readonly span: Span;
  /** How many code units of the context still stand around it, and whether all do. */
  readonly length: number;
  readonly whole: boolean;
}

/** Of several places the one with the most context around it, if it alone has. */
function best({ exact }: TextSelector, places: readonly Place[], changed: boolean): ResolvedSelector | null {
  const [first, second] = places
    .filter(({ whole, length }) => whole || exact.length + length >= ENOUGH)
    .sort((x, y) => y.length - x.length);
  if (!first || (second && first.length - second.length < CLEARLY)) return null;
  // Changed words with nothing known on either side are other words.
  if (changed && first.length === 0) return null;
  return { span: first.span, changed };
}

function agreement(text: string, [start, end]: Span, { prefix, suffix }: TextSelector) {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return { length: before + after, whole: before === prefix.length && after === suffix.length };
}

interface Wanted {
  readonly selector: TextSelector;
  readonly words: readonly IndexedWord[];
}

/** Whether the words of a selector are no whole words of its text: it begins or ends inside one, or has none. */
function isCut({ selector: { prefix, exact, suffix }, words }: Wanted): boolean {
  if (words.length === 0) return true;
  const around = wordsIn(prefix + exact + suffix);
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const crosses = (own: IndexedWord, at: number) => own.start < at && at < own.end;
  return around.some((own) => crosses(own, start) || crosses(own, end));
}

/** Every place of these very letters, and one more where they are too many; with a longer context than its head compared. */
function occurrences(text: string, exact: string, budget: Budget): Span[] {
  const spans: Span[] = [];
  const head = exact.slice(0, HEAD);
  budget.left -= Math.ceil(text.length / UNITS_PER_WORK);
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    budget.left -= 1 + Math.ceil(exact.length / UNITS_PER_WORK);
    if (spans.length > MOST || budget.left < 0) break;
    if (text.startsWith(exact, at)) spans.push([at, at + exact.length]);
  }
  return spans;
}

/**
 * Every place where these words stand one after another, of which a few may differ by a slip of the pen. One of the rarest must stand
 * there as it is: only around these is looked.
 */
function placesOf(
  text: string,
  { selector: { exact }, words }: Wanted,
  { words: all, places }: WordIndex,
  budget: Budget,
): Span[] {
  const few = words.length < FEWEST_WITH_A_CHANGE;
  const changes = few ? 0 : Math.max(1, Math.floor(words.length / WORDS_PER_CHANGE));
  const rarest = words
    .map(({ word }, offset) => ({ offset, at: places.get(word) ?? [] }))
    .sort((x, y) => x.at.length - y.at.length)
    .slice(0, changes + 1);
  const starts = new Set<number>();
  for (const { offset, at } of rarest) {
    if (starts.size + at.length > MOST) {
      budget.left = -1;
      return [];
    }
    for (const place of at) if (place >= offset) starts.add(place - offset);
  }
  const [first, last] = [words[0] as IndexedWord, words.at(-1) as IndexedWord];
  return [...starts].flatMap((from): Span[] => {
    if (!standAt(words, all, from, changes, budget)) return [];
    const [start, end] = [all[from]?.start ?? 0, all[from + words.length - 1]?.end ?? 0];
    const [before, after] = [exact.slice(0, first.start), exact.slice(last.end)];
    // What stands before the first word and after the last belongs to it where the text still has it.
    return [
      [
        text.endsWith(before, start) ? start - before.length : start,
        end + (text.startsWith(after, end) ? after.length : 0),
      ],
    ];
  });
}

function standAt(
  words: readonly IndexedWord[],
  all: readonly IndexedWord[],
  from: number,
  changes: number,
  budget: Budget,
): boolean {
  let changed = 0;
  for (const [k, { word }] of words.entries()) {
    budget.left--;
    if (budget.left < 0) return false;
    const there = all[from + k]?.word;
    if (there === word) continue;
    changed++;
    if (there === undefined || changed > changes || !isNearly(word, there)) return false;
  }
  return true;
}
