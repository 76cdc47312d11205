import type { Edit } from '../../model/link';
import type { Sentence, Span } from '../../model/report';
import type { ShiftDetail } from '../../model/shift-detail';
import type { ReadReport } from '../read-report';
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
    return shifts.map((shift) => ruleOf(shift).detail(words));
  };
}

type SpanReader = (span: Span | null) => readonly Word[];

/** Reads the words of a span within their sentences, which may tell what they mean. */
function spanReader(report: ReadReport): SpanReader {
  const read = wordReader(report);
  return (span) => {
    if (!span) return [];
    const words = read(sentencesOver(report.sentences, span));
    return words.filter((word) => span[0] <= word.span[0] && word.span[1] <= span[1]);
  };
}

/** The sentences that a span touches, looked up by halving: they stand in the order of the text. */
function sentencesOver(sentences: readonly Sentence[], [start, end]: Span): readonly Sentence[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.spans.at(-1)?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((sentences[after]?.spans[0]?.[0] ?? end) < end) after++;
  return sentences.slice(low, after);
}
