import type { Quote, Report, Span } from '../../model/report';
import { sentencesOver } from '../../model/sentences';
import { tokenize } from '../ingest/tokens';

/** So many quotations before and after one may go on with what it begins. */
const REACH = 2;
/** Fewer words stand in many quotations. */
const FEWEST = 2;
/** From here on a word or two may be written otherwise. */
const MANY = 4;
const SHARE = 0.8;

/**
 * Finds the quotation beside one in a report that holds some words of the other report too: a sentence that one report quotes whole the
 * other may quote in pieces, each with its own marks. Null where none does.
 */
export function quotedBeside(report: Report) {
  const { text, quotes } = report;
  const direct = quotes.filter((quote) => quote.direct);
  const placeOf = new Map(direct.map(({ id }, k) => [id, k]));
  const wordsOf = new Map<string, readonly string[]>();
  const read = ({ id, spans }: Quote) => {
    const known = wordsOf.get(id) ?? spans.flatMap((span) => wordsIn(text, span));
    wordsOf.set(id, known);
    return known;
  };
  return (beside: Quote, other: Report, span: Span): Quote | null => {
    const own = wordsIn(other.text, span);
    const at = placeOf.get(beside.id);
    if (at === undefined || own.length < FEWEST) return null;
    const near = direct.slice(Math.max(0, at - REACH), at + REACH + 1).filter(({ id }) => id !== beside.id);
    const before = beginning(report, beside);
    return [...(before ? [before] : []), ...near].find((quote) => holds(read(quote), own)) ?? null;
  };
}

/**
 * The beginning of a sentence whose mark is closed in it and opened before it: it is quoted too, whatever was taken for a quotation. Null for
 * any other.
 */
function beginning(report: Report, quote: Quote): Quote | null {
  const { text } = report;
  const [from, to] = quote.spans[0] ?? [0, 0];
  const parts = sentencesOver(report, [from, from + 1]).flatMap(({ spans }) => spans);
  const start = parts.find(([first, last]) => first <= from && from < last)?.[0] ?? from;
  const isOpen = !/["“«„]/.test(text.slice(start, from + 1)) && /["”»]$/.test(text.slice(from, to));
  return isOpen && start < from ? { ...quote, id: `${quote.id}:before`, spans: [[start, from]] } : null;
}

function wordsIn(text: string, span: Span): readonly string[] {
  return tokenize(text, span).flatMap(({ kind, key }) => (kind === 'punctuation' ? [] : [key]));
}

function holds(quoted: readonly string[], own: readonly string[]): boolean {
  if (` ${quoted.join(' ')} `.includes(` ${own.join(' ')} `)) return true;
  const there = new Set(quoted);
  return own.length >= MANY && own.filter((word) => there.has(word)).length >= SHARE * own.length;
}
