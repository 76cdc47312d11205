import type { Comparison } from '../model/comparison';
import type { Highlight } from '../model/highlight';
import type { Report, Side, Span } from '../model/report';
import { sentencesOver } from '../model/sentences';
import { sentencesHolding } from './evidence';
import { folded } from './sentences';
import { tellingWordsIn } from './telling-words';

/** Words of a report as a card shows them: the few that tell, the phrase that they stand in, or what stands around it. */
export interface CardRun {
  readonly text: string;
  readonly as: 'telling' | 'phrase' | 'context';
}

/** A highlight as it is told on a card, on a screen and in every export. */
export interface HighlightCard {
  /** Empty on the side that has no such words. */
  readonly a: readonly CardRun[];
  readonly b: readonly CardRun[];
  /** Whose words they are, by side; null where they are the report's own, or nobody knows. */
  readonly speakers: Readonly<Record<Side, string | null>>;
  /** Whether they stand in a headline, and in how many places below it. */
  readonly places: { readonly headline: boolean; readonly below: number };
}

/** How many words are shown before and after those that differ. */
const CONTEXT = 3;
const LAST_WORDS = new RegExp(`(?<!\\S)(?:\\S+\\s+){0,${CONTEXT}}\\S*$`);
const FIRST_WORDS = new RegExp(`^\\S*(?:\\s+\\S+){0,${CONTEXT}}`);
/** Between two runs of the words no more than this many are shown. */
const BETWEEN = 6;

export function highlightCard(comparison: Pick<Comparison, 'reports' | 'links'>, own: Highlight): HighlightCard {
  const [left, right] = comparison.reports;
  const telling = tellingWordsIn(comparison)(own);
  return {
    a: inContext(left, own.a, telling.a),
    b: inContext(right, own.b, telling.b),
    speakers: { a: speakerOf(left, own.a), b: speakerOf(right, own.b) },
    places: placesOf([left, right], own),
  };
}

/** The words with a little of their sentence before, between and after them. */
export function inContext(report: Report, spans: readonly Span[], telling = spans): readonly CardRun[] {
  const runs = spans.flatMap((span, k): CardRun[] => {
    const before = spans[k - 1];
    const between = before && textBetween(report, before, span);
    const lead = before ? (between ?? ' … ') : lastWords(textBefore(report, span));
    return [{ text: lead, as: 'context' }, ...phraseRuns(report, span, telling)];
  });
  const last = spans.at(-1);
  // A dash that leads on to nothing is left out.
  if (last) runs.push({ text: firstWords(textAfter(report, last)).replace(/(?<!\s)\s+\p{Pd}+$/u, ''), as: 'context' });
  return runs.filter(({ text }) => text !== '');
}

/** A phrase with the words that tell set apart. */
function phraseRuns({ text }: Report, [start, end]: Span, telling: readonly Span[]): CardRun[] {
  const runs: CardRun[] = [];
  let at = start;
  const upTo = (to: number, as: CardRun['as']) => {
    if (to > at) runs.push({ text: text.slice(at, to).replace(/\s+/g, ' '), as });
    at = Math.max(at, to);
  };
  for (const [from, to] of telling) {
    if (to <= start || from >= end) continue;
    upTo(Math.max(start, from), 'phrase');
    upTo(Math.min(end, to), 'telling');
  }
  upTo(end, 'phrase');
  return runs;
}

function textBefore(report: Report, [start]: Span): string {
  const sentence = sentencesOver(report, [start, start + 1])[0];
  return within(report, sentence?.spans ?? [], [0, start]);
}

function textAfter(report: Report, [, end]: Span): string {
  const sentence = sentencesOver(report, [end - 1, end])[0];
  return within(report, sentence?.spans ?? [], [end, Number.POSITIVE_INFINITY]);
}

/** What stands between two runs of one sentence; undefined where that is too much to show. */
function textBetween(report: Report, [start, end]: Span, next: Span): string | undefined {
  const sentence = sentencesOver(report, [start, end])[0];
  if (!sentence?.spans.some((own) => own[0] <= next[0] && next[0] < own[1])) return undefined;
  const text = within(report, sentence.spans, [end, next[0]]);
  return text.trim().split(/\s+/).length > BETWEEN ? undefined : text;
}

/** The parts of some spans that lie in a range, with the white space at its ends. */
function within({ text }: Report, spans: readonly Span[], [from, to]: Span): string {
  const parts = spans.flatMap(([start, end]) => {
    const part = text.slice(Math.max(start, from), Math.min(end, to));
    return start < to && from < end && part ? [part] : [];
  });
  return folded(parts.join(' '));
}

function lastWords(text: string): string {
  return LAST_WORDS.exec(text)?.[0] ?? '';
}

function firstWords(text: string): string {
  return FIRST_WORDS.exec(text)?.[0] ?? '';
}

function speakerOf({ quotes }: Report, [first]: readonly Span[]): string | null {
  if (!first) return null;
  const quote = quotes.find(
    ({ spans, saying }) => saying !== false && spans.some(([start, end]) => start <= first[0] && first[1] <= end),
  );
  const source = quote?.source;
  // Of a pronoun that was not resolved, or of words that name nobody, it is not sure enough whose words they are.
  return source && !/^(?:unknown|unnamed):/.test(source.entity) ? source.name : null;
}

function placesOf(reports: Comparison['reports'], { a, b, places }: Highlight): HighlightCard['places'] {
  const inHeadline = (side: Side, spans: readonly Span[]) => {
    const report = reports[side === 'a' ? 0 : 1];
    return sentencesHolding(report, spans).some(({ block }) => report.blocks[block]?.kind === 'title');
  };
  const all = [{ a, b }, ...places];
  const headlines = all.filter((place) => inHeadline('a', place.a) || inHeadline('b', place.b));
  return { headline: headlines.length > 0, below: all.length - headlines.length };
}
