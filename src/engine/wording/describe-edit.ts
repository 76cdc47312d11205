import type { Edit } from '../../model/link';
import type { Span } from '../../model/report';
import type { ShiftDetail } from '../../model/shift-detail';
import type { ReadReport } from '../read-report';
import { firstFrom } from '../sentence-index';
import { ruleOf } from './shifts/shifts';
import { type Word, wordReader } from './words';

/** Tells of each kind of change in an edit what a sentence on it needs to know. */
export type EditDescriber = (edit: Edit) => readonly ShiftDetail[];

/** Describes edits between two reports; what several of them share is read once. */
export function editDescriber(reports: readonly [ReadReport, ReadReport]): EditDescriber {
  const [wordsOfA, wordsOfB] = reports.map(spanReader) as [SpanReader, SpanReader];
  return ({ a, b, shifts }) => {
    if (shifts.length === 0) return [];
    const words = { a: wordsOfA(a), b: wordsOfB(b) };
    return shifts.flatMap((shift) => ruleOf(shift)?.detail(words) ?? []);
  };
}

type SpanReader = (span: Span | null) => readonly Word[];

/** Reads the words of a span within their sentences, which may tell what they mean. */
function spanReader(report: ReadReport): SpanReader {
  const { sentences } = report;
  const read = wordReader(report);
  const starts = sentences.map(({ spans }) => spans[0]?.[0] ?? 0);
  const ends = sentences.map(({ spans }) => spans.at(-1)?.[1] ?? 0);
  return (span) => {
    if (!span) return [];
    const [start, end] = span;
    const words = read(sentences.slice(firstFrom(ends, start + 1), firstFrom(starts, end)));
    return words.filter((word) => start <= word.span[0] && word.span[1] <= end);
  };
}
