import type { Comparison } from '../model/comparison';
import type { HighlightPlace } from '../model/highlight';
import { remembering } from '../model/remembering';
import type { Report, Side, Span } from '../model/report';
import { sentenceParts, sentencesOver } from '../model/sentences';
import { overlap, overlapsAny } from '../model/span';
import { type NumberedHighlight, TELLING_COUNT } from './highlights';
import { spansText } from './sentences';
import { atOnce, mapped, type Steps } from './steps';
import { MOST_TELLING_WORDS, tellingWordsSteps, wordSpans } from './telling-words';

/** A run of words that tells a highlight. */
export interface InkMark {
  readonly span: Span;
  /** The ids of the highlights that it tells, the first one first. */
  readonly highlights: readonly string[];
  /** Their numbers, where the words of a place end here: “1”, or “1, 3”. */
  readonly number: string | null;
  /** Why it is marked, in words: the number, what the highlight says, and the words of the other side. */
  readonly label: string;
}

/** The marks over each report, in the order of its text, not overlapping. */
export type Ink = Readonly<Record<Side, readonly InkMark[]>>;

/** How much of the words that both reports tell is inked at most, as far as a word of each side of a highlight allows. */
export const MOST_INK = 0.08;

type Inked = Pick<Comparison, 'reports' | 'links' | 'highlights'>;

/** Lays the ink of some highlights. */
type Inking = (telling: readonly NumberedHighlight[]) => Ink;

const known = new WeakMap<Inked['links'], Inking>();

/**
 * Finds the telling words of highlights where they stand. Where two highlights tell the same words, the first has them, and both numbers
 * stand there. In short reports fewer words of each highlight are inked, and at last its first place alone: a page that is full of ink
 * tells nothing.
 */
export function inkIn(comparison: Inked): Inking {
  return known.get(comparison.links) ?? atOnce(inkSteps(comparison));
}

/** What {@link inkIn} needs to know of long reports, found step by step; it has it from then on. */
export function* inkSteps({ reports, links, highlights = [] }: Inked): Steps<Inking> {
  const tellingWords = yield* tellingWordsSteps({ reports, links });
  const linked = new Set(links.flatMap(({ a, b }) => [...a, ...b]));
  const told = (yield* wordsTold(reports[0], linked)) + (yield* wordsTold(reports[1], linked));
  for (const highlight of highlights.slice(0, TELLING_COUNT)) {
    for (const place of [highlight, ...highlight.places]) {
      yield;
      tellingWords(place);
    }
  }

  // A reader who stars a highlight gives all of them other numbers, and nothing else.
  const wordsInked = { a: wordsInkedIn(reports[0], linked), b: wordsInkedIn(reports[1], linked) };
  const hasThere = { a: hasThereIn(reports[1]), b: hasThereIn(reports[0]) };

  const laid = (telling: readonly NumberedHighlight[], most: number, places: 'all' | 'first') => {
    const marks: Record<Side, Draft[]> = { a: [], b: [] };
    for (const own of telling) {
      for (const place of places === 'all' ? [own.highlight, ...own.highlight.places] : [own.highlight]) {
        const words = tellingWords(place, most);
        for (const report of reports) {
          const label = `${own.number}: ${own.highlight.says}${hasThere[report.id](place)}`;
          lay(marks[report.id], words[report.id], { ...own, label, text: report.text });
        }
      }
    }
    return marks;
  };
  const share = (marks: Readonly<Record<Side, readonly Draft[]>>) =>
    (['a', 'b'] as const)
      .flatMap((side) => marks[side].map(({ span }) => wordsInked[side](span)))
      .reduce((sum, words) => sum + words, 0) / Math.max(1, told);

  const inking: Inking = (telling) => {
    let marks = laid(telling, MOST_TELLING_WORDS, 'all');
    for (let most = MOST_TELLING_WORDS - 1; most > 0 && share(marks) > MOST_INK; most--)
      marks = laid(telling, most, 'all');
    if (share(marks) > MOST_INK) marks = laid(telling, 1, 'first');
    return { a: inOrder(marks.a), b: inOrder(marks.b) };
  };
  known.set(links, inking);
  return inking;
}

/** How many words of a report stand in sentences that the other tells too. */
function* wordsTold(report: Report, linked: ReadonlySet<string>): Steps<number> {
  const counts = yield* mapped(report.sentences, SENTENCES_A_STEP, ({ id, spans }) =>
    linked.has(id) ? wordSpans(report, spans).length : 0,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const SENTENCES_A_STEP = 200;

/** How many words a mark inks in sentences that the other report tells too. */
function wordsInkedIn(report: Report, linked: ReadonlySet<string>): (span: Span) => number {
  return remembering(new WeakMap<Span, number>(), (span) =>
    sentencesOver(report, span).some(({ id }) => linked.has(id)) ? wordSpans(report, [span]).length : 0,
  );
}

/** The words of the other side of a place, told. */
function hasThereIn(other: Report): (place: HighlightPlace) => string {
  return remembering(new WeakMap<HighlightPlace, string>(), (place) => {
    const there = spansText(
      other.text,
      place[other.id].flatMap((span) => sentenceParts(other, span)),
    );
    return there === '' ? '' : ` ${other.id.toUpperCase()} has: ${there}.`;
  });
}

/** A mark with the numbers that end it. */
interface Draft {
  readonly span: Span;
  readonly highlights: string[];
  readonly numbers: number[];
  label: string;
}

interface Told extends Pick<NumberedHighlight, 'number' | 'highlight'> {
  readonly label: string;
  /** That of the report in which it is told. */
  readonly text: string;
}

/** Adds the runs of one place, of what is inked already what is left; the number stands where the words of the place end. */
function lay(marks: Draft[], spans: readonly Span[], { number, highlight, label, text }: Told): void {
  const own = spans
    .flatMap((span) => without(span, marks))
    .flatMap((span) => trimmed(text, span))
    .map((span): Draft => ({ span, highlights: [highlight.id], numbers: [], label }));
  const isWithin = ({ span }: Draft) => spans.some(([start, end]) => start <= span[0] && span[1] <= end);
  const shared = own.length > 0 ? marks.filter(isWithin) : marks.filter((mark) => overlapsAny(mark.span, spans));
  const last = [...shared, ...own].sort((x, y) => x.span[0] - y.span[0]).at(-1);
  marks.push(...own);
  if (!last || last.numbers.includes(number)) return;
  last.numbers.push(number);
  if (last.highlights.includes(highlight.id)) return;
  last.highlights.push(highlight.id);
  last.label += ` ${label}`;
}

/** Without white space at its ends; nothing where no word is left. */
function trimmed(text: string, span: Span): readonly Span[] {
  const [start, end] = span;
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  return [from === start && to === end ? span : [from, to]];
}

/** What of a span no mark has. */
function without(span: Span, marks: readonly Draft[]): readonly Span[] {
  return marks.reduce<readonly Span[]>(
    (rest, { span: [from, to] }) =>
      rest.flatMap((own): Span[] => {
        if (!overlap(own, [from, to])) return [own];
        const [start, end] = own;
        const parts: Span[] = [
          [start, from],
          [to, end],
        ];
        return parts.filter(([begin, stop]) => begin < stop);
      }),
    [span],
  );
}

function inOrder(marks: readonly Draft[]): readonly InkMark[] {
  return marks
    .map(({ span, highlights, numbers, label }) => ({
      span,
      highlights,
      number: numbers.length > 0 ? [...numbers].sort((x, y) => x - y).join(', ') : null,
      label,
    }))
    .sort((x, y) => x.span[0] - y.span[0]);
}
