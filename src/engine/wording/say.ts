import { quoted } from '../../messages/format-quote';
import type { Edit } from '../../model/link';
import type { Report, Span } from '../../model/report';
import { sentencesOver, spansText } from '../../projections/reading';
import { ruleOf } from './shifts/shifts';
import { blockReader, type Reader, type Word } from './words';

/**
 * One plain sentence on what kinds of change an edit makes, its words told once: “A says “may”, B says “will”: they are not
 * certain in the same way.” Empty where no kind is known.
 */
export function saysEdit({ a, b, shifts }: Edit, reports: readonly [Report, Report]): string {
  if (shifts.length === 0) return '';
  const words = { a: wordsIn(reports[0], a), b: wordsIn(reports[1], b) };
  const kinds = shifts.map((shift) => ruleOf(shift).says(words));
  return `${told(wordsOf(reports[0], a), wordsOf(reports[1], b))}: ${[...new Set(kinds)].join('; ')}.`;
}

/** “A says X, B says Y”, or which side alone says something. */
function told(a: string, b: string): string {
  if (a === '') return `Only B says ${b}`;
  return b === '' ? `Only A says ${a}` : `A says ${a}, B says ${b}`;
}

/** A report's words are read once, however many of its edits are told. */
const READERS = new WeakMap<Report, Reader>();

/** The words of a span, read within their sentences, which may tell what they mean. */
function wordsIn(report: Report, span: Span | null): Word[] {
  if (!span) return [];
  const read = READERS.get(report) ?? blockReader(report.text, report.published);
  READERS.set(report, read);
  return read(sentencesOver(report, span)).filter((word) => span[0] <= word.span[0] && word.span[1] <= span[1]);
}

const LONGEST_WORDING = 80;

function wordsOf({ text }: Report, span: Span | null): string {
  return span ? quoted(spansText(text, [span]), LONGEST_WORDING) : '';
}
