import type { Edit, Report, Shift, Span } from '../../model';
import { spansText } from '../../reading';
import { readerOf, type Word } from '../words';
import { certainty } from './certainty';
import type { Change, Rule } from './change';
import { date } from './date';
import { attribution, form, isReworded, punctuation, small, synonym } from './meaning';
import { naming, spelling } from './names';
import { negation } from './negation';
import { number } from './number';
import { strength } from './strength';
import { tense } from './tense';

/** What tells a reader most comes first. */
const RULES: readonly Rule[] = [
  negation,
  certainty,
  strength,
  number,
  date,
  attribution,
  naming,
  tense,
  synonym,
  spelling,
  form,
  small,
  punctuation,
];

/** What kinds of change stand between two runs of words; none where no rule knows. */
export function shiftsOf(change: Change): Shift[] {
  const found = RULES.flatMap((rule) => (rule.holds(change) ? [rule.shift] : []));
  return found.length === 0 && isReworded(change) ? ['synonym'] : found;
}

/** One plain sentence on one of an edit's shifts, with the words of both reports. */
export function saysShift(edit: Edit, shift: Shift, reports: readonly [Report, Report]): string {
  const rule = RULES.find((own) => own.shift === shift) as Rule;
  const [a, b] = reports.map((report, k) => wordsIn(report, k === 0 ? edit.a : edit.b)) as [Word[], Word[]];
  const [inA, inB] = reports.map((report, k) => quoted(report, k === 0 ? edit.a : edit.b)) as [string, string];
  return rule.says({ a, b, answering: [] }, inA, inB);
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
