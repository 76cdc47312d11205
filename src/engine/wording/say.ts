import type { Edit, Report, Shift, Span } from '../model';
import { spansText } from '../reading';
import { ruleOf } from './shifts/shifts';
import { readerOf, type Word } from './words';

/** One plain sentence on one of an edit's shifts, with the words of both reports. */
export function saysShift(edit: Edit, shift: Shift, reports: readonly [Report, Report]): string {
  const [a, b] = reports.map((report, k) => wordsIn(report, k === 0 ? edit.a : edit.b)) as [Word[], Word[]];
  const [inA, inB] = reports.map((report, k) => quoted(report, k === 0 ? edit.a : edit.b)) as [string, string];
  return ruleOf(shift).says({ a, b }, inA, inB);
}

/** The words of a span, read within their sentences, which may tell what they mean. */
function wordsIn({ text, sentences, published }: Report, span: Span | null): Word[] {
  if (!span) return [];
  const around = sentences.filter(({ spans }) => spans.some(([start, end]) => start < span[1] && span[0] < end));
  return readerOf(text, published)(around).filter((word) => span[0] <= word.span[0] && word.span[1] <= span[1]);
}

const LONGEST_WORDING = 80;

function quoted({ text }: Report, span: Span | null): string {
  if (!span) return '';
  const words = spansText(text, [span]);
  return `“${words.length > LONGEST_WORDING ? `${words.slice(0, LONGEST_WORDING).replace(/\s+\S*$/u, '')} …` : words}”`;
}
