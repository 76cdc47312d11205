import type {
  ComparedDates,
  ComparedNumbers,
  FoundObservation,
  NumberOnlyHere,
  SharedPlaces,
  Unsaid,
} from '../model/observation';
import type { Report, Side, Span } from '../model/report';
import { sentencesOver } from '../model/sentences';
import { formatQuote } from './format-quote';
import { listed } from './lists';
import { timeWords } from './times';

type Reports = readonly [Report, Report];

/** Dates, numbers and places that agree, differ, or stand in one report alone. */
export function factWords(
  found: Extract<FoundObservation, { readonly kind: 'fact-agrees' | 'fact-differs' }>,
  reports: Reports,
): string {
  switch (found.rule) {
    case 'fact-agrees/date':
    case 'fact-differs/date':
      return datesWords(found, reports);
    case 'fact-agrees/number':
    case 'fact-differs/number':
      return numbersWords(found, reports);
    case 'fact-differs/number-only-here':
      return numberOnlyHereWords(found, reports);
    case 'fact-agrees/place':
      return ended(`Both name ${listed(placesInBoth(found))}`);
    case 'fact-differs/place-only-here':
      return ended(`Only ${sideName(found.detail.side)} names ${listed(found.detail.places)}`);
  }
}

function datesWords({ rule, a, b, detail }: Unsaid<ComparedDates>, [left, right]: Reports): string {
  const [inA, inB] = [formatQuote(firstWords(left, a)), formatQuote(firstWords(right, b))];
  const whenA = timeWords({ start: detail.fromA || null, end: detail.toA, grain: detail.grainA });
  const whenB = timeWords({ start: detail.fromB || null, end: detail.toB, grain: detail.grainB });
  if (rule === 'fact-differs/date') return `The dates differ: ${inA} in A means ${whenA}, ${inB} in B means ${whenB}.`;
  if (whenA === '' || whenB === '') return `The dates agree: ${inA} in A, ${inB} in B.`;
  return whenA === whenB
    ? `The dates agree: ${inA} in A and ${inB} in B both mean ${whenA}.`
    : `The dates agree: ${inA} in A means ${whenA}, ${inB} in B means ${whenB}.`;
}

function numbersWords({ rule, a, b, detail }: Unsaid<ComparedNumbers>, [left, right]: Reports): string {
  const inA = numberWords(left, a, detail.countedA);
  const inB = numberWords(right, b, detail.countedB);
  if (rule === 'fact-differs/number') return `The numbers differ: ${inA} in A, ${inB} in B.`;
  if (detail.a === detail.b && detail.boundA === detail.boundB) return `The numbers agree: ${inA} in A, ${inB} in B.`;
  return detail.boundA === 'exact' && detail.boundB === 'exact'
    ? `The numbers may be one, rounded: ${inA} in A, ${inB} in B.`
    : `The numbers may be one: ${inA} in A, ${inB} in B.`;
}

function numberOnlyHereWords(
  { a, b, detail: { side, counted } }: Unsaid<NumberOnlyHere>,
  [left, right]: Reports,
): string {
  const own = side === 'a' ? numberWords(left, a, counted) : numberWords(right, b, counted);
  return `Only ${sideName(side)} gives the number ${own}.`;
}

/** A number with what follows it up to what it counts, as they are written. */
function numberWords(report: Report, [span = [0, 0]]: readonly Span[], counted: readonly string[]): string {
  const [start, end] = span;
  const last = counted.at(-1) ?? '';
  const after = report.text.slice(end, Math.min(end + LONGEST_COUNTED, sentenceEnd(report, span)));
  const at = after.toLowerCase().indexOf(last);
  return formatQuote(report.text.slice(start, last === '' || at < 0 ? end : end + at + last.length));
}

const LONGEST_COUNTED = 80;

/** Where the part of a sentence ends that holds a span: what follows is no longer said of it. */
function sentenceEnd(report: Report, [start, end]: Span): number {
  const parts = sentencesOver(report, [start, end]).flatMap(({ spans }) => spans);
  return parts.find((part) => part[0] <= start && end <= part[1])?.[1] ?? end;
}

function placesInBoth({ detail: { places, placesB } }: Unsaid<SharedPlaces>): string[] {
  return places.map((name, k) => bothNames(name, placesB[k] ?? name));
}

/** One name for what the reports spell in two ways. */
export function bothNames(inA: string, inB: string): string {
  return inA === inB ? inA : `${inA} (${inB} in B)`;
}

function sideName(side: Side): string {
  return side.toUpperCase();
}

/** The words of a report that an observation points at first. */
function firstWords({ text }: Report, [first]: readonly Span[]): string {
  return first ? text.slice(...first) : '';
}

/** “U.S.” has its stop already. */
function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
