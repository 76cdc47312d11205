import type { Quote, Span } from '../../model/report';
import type { ReadReport } from '../read-report';
import { diff, type Hunk } from './diff';
import { type Word, type WordReader, wordReader } from './words';

/**
 * One speaker's words as both reports quote them: the same, cut on one side or both, or with words changed. What has hardly
 * a word in common is left out: most are two sayings.
 */
export type Requoted = 'identical' | 'trimmed' | 'altered';

export interface QuotedByBoth {
  readonly a: Quote;
  readonly b: Quote;
  readonly how: Requoted;
  /** What that report quotes and the other leaves out or has in other words, as runs of words. */
  readonly onlyA: readonly Span[];
  readonly onlyB: readonly Span[];
}

/** From this share of the shorter quotation's words on that stand in the other as they are, in order, it is the same saying. */
const SAME_SAYING = 0.6;
/** Fewer words are a phrase that anybody may use. */
const FEWEST = 3;

/**
 * Finds among quotations of A and of B those that quote the same words, each with its nearest, in A's order. A quotation
 * is read once, however often it is asked for.
 */
export function quoteMatcher(reports: readonly [ReadReport, ReadReport]) {
  const read = reports.map(wordReader) as [WordReader, WordReader];
  return (left: readonly Quote[], right: readonly Quote[]): QuotedByBoth[] => quotedByBoth(left, right, read);
}

function quotedByBoth(
  left: readonly Quote[],
  right: readonly Quote[],
  read: readonly [WordReader, WordReader],
): QuotedByBoth[] {
  const whole = sameThroughout(left, right, read);
  if (whole) return [whole];
  const pairs = left.flatMap((a) =>
    right.flatMap((b) => {
      const found = isOtherSpeaker(a, b) ? null : compareQuotes(a, b, read);
      return found ? [found] : [];
    }),
  );
  const taken = new Set<Quote>();
  return pairs
    .sort((x, y) => y.share - x.share || x.both.a.spans.length - y.both.a.spans.length)
    .flatMap(({ both }) => {
      if (taken.has(both.a) || taken.has(both.b)) return [];
      taken.add(both.a).add(both.b);
      return [both];
    })
    .sort((x, y) => start(x.a) - start(y.a));
}

/** One quotation that either side tells in several pieces, a “he said” between them; null where they are not the same words. */
function sameThroughout(
  left: readonly Quote[],
  right: readonly Quote[],
  [readA, readB]: readonly [WordReader, WordReader],
): QuotedByBoth | null {
  const [a, b] = [left[0], right[0]];
  if (!a || !b || left.length + right.length < 3 || isOtherSpeaker(a, b)) return null;
  const keys = (quotes: readonly Quote[], readWords: WordReader) =>
    readWords(quotes).flatMap(({ kind, key }) => (kind === 'punctuation' ? [] : [key]));
  const [x, y] = [keys(left, readA), keys(right, readB)];
  if (x.length < FEWEST || x.join(' ') !== y.join(' ')) return null;
  const joined = (quote: Quote, all: readonly Quote[]): Quote => ({
    ...quote,
    spans: all.flatMap(({ spans }) => spans),
  });
  return { a: joined(a, left), b: joined(b, right), how: 'identical', onlyA: [], onlyB: [] };
}

const start = ({ spans }: Quote): number => spans[0]?.[0] ?? 0;

/** Both name who speaks, and no word of the names is shared. */
function isOtherSpeaker(a: Quote, b: Quote): boolean {
  if (!a.source || !b.source) return false;
  if (a.source.entity === b.source.entity) return false;
  const words = ({ name }: { readonly name: string }) => name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const other = new Set(words(b.source));
  return !words(a.source).some((word) => other.has(word));
}

const isOneSided = ({ a, b }: Hunk): boolean => a[1] === a[0] || b[1] === b[0];

/** How two quotations answer one another, and the share of words that tells so; null where they are not the same saying. */
function compareQuotes(a: Quote, b: Quote, [readA, readB]: readonly [WordReader, WordReader]) {
  const [x, y] = [readA([a]), readB([b])].map((words) => words.filter(({ kind }) => kind !== 'punctuation')) as [
    Word[],
    Word[],
  ];
  const least = Math.min(x.length, y.length);
  if (least < FEWEST) return null;
  const hunks = diff(
    x.map(({ key }) => key),
    y.map(({ key }) => key),
  );
  const same = hunks.reduce((sum, hunk) => sum + (hunk.same ? hunk.a[1] - hunk.a[0] : 0), 0);
  const changed = hunks.filter((hunk) => !hunk.same);
  const only = (words: readonly Word[], side: 'a' | 'b', { spans }: Quote) =>
    changed.flatMap((hunk) => runsIn(words.slice(...hunk[side]), spans));
  const both = (how: Requoted): QuotedByBoth => ({ a, b, how, onlyA: only(x, 'a', a), onlyB: only(y, 'b', b) });
  const share = same / least;
  if (changed.length === 0) return { share: 1 + least, both: both('identical') };
  if (share < SAME_SAYING) return null;
  const [first, last] = [hunks[0], hunks.at(-1)];
  // Cut at an end, a quotation stops there; left out between its words, something else is said.
  const isCut = changed.every((hunk) => (hunk === first || hunk === last) && isOneSided(hunk));
  return { share, both: both(isCut ? 'trimmed' : 'altered') };
}

/** Words as they run within each piece of a quotation: a “she said” between two is no part of it. */
function runsIn(words: readonly Word[], pieces: readonly Span[]): Span[] {
  return pieces.flatMap(([from, to]): Span[] => {
    const own = words.filter(({ span }) => from <= span[0] && span[0] < to);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [[first.span[0], last.span[1]]] : [];
  });
}
