import type {
  ComparedDates,
  ComparedNumbers,
  FoundObservation,
  NumberOnlyHere,
  SharedPlaces,
  Unsaid,
} from '../model/observation';
import type { Report, Side, Span } from '../model/report';
import type { Grain } from '../model/values';
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
  const [whenA, whenB] = [daysWords(detail.fromA, detail.toA), daysWords(detail.fromB, detail.toB)];
  return rule === 'fact-agrees/date'
    ? `The dates agree: ${inA} in A and ${inB} in B both mean ${whenA}.`
    : `The dates differ: ${inA} in A means ${whenA}, ${inB} in B means ${whenB}.`;
}

function daysWords(from: string, to: string): string {
  return timeWords({ from, to, grain: grainOf(from, to) });
}

const DAY = 86_400_000;

/** Whole years, whole months, one week from Monday to Sunday; else days. */
function grainOf(from: string, to: string): Grain {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  const [first, last] = [new Date(from), new Date(to)];
  const next = new Date(last.getTime() + DAY);
  if (first.getUTCDate() === 1 && next.getUTCDate() === 1) return 'month';
  return first.getUTCDay() === 1 && last.getTime() - first.getTime() === 6 * DAY ? 'week' : 'day';
}

function numbersWords({ rule, a, b, detail }: Unsaid<ComparedNumbers>, [left, right]: Reports): string {
  const isOne = detail.a === detail.b;
  const inA = numberWords(left, a, (word) => word === detail.unit);
  const inB = numberWords(right, b, (word) => countsInB(word, detail.unit, isOne));
  if (isOne) return `The numbers agree: ${inA} in A, ${inB} in B.`;
  return rule === 'fact-agrees/number'
    ? `The numbers may be one, rounded: ${inA} in A, ${inB} in B.`
    : `The numbers differ: ${inA} in A, ${inB} in B.`;
}

function numberOnlyHereWords({ a, b, detail: { side, unit } }: Unsaid<NumberOnlyHere>, [left, right]: Reports): string {
  const counts = (word: string) => word === unit;
  const own = side === 'a' ? numberWords(left, a, counts) : numberWords(right, b, counts);
  return `Only ${sideName(side)} gives the number ${own}.`;
}

/** The word after a number counts as its unit in B, too: a form of it or, where both give one number, another word that is no particle. */
function countsInB(word: string, unit: string, isOne: boolean): boolean {
  if (/^[^\p{L}]$/u.test(unit)) return false;
  const isForm = unit !== '' && (word.startsWith(unit) || unit.startsWith(word));
  return isForm || (isOne && word.length > LONGEST_PARTICLE && !PARTICLES.has(word));
}

const LONGEST_PARTICLE = 3;
/** Longer ones that follow a number and count nothing. */
const PARTICLES: ReadonlySet<string> = new Set(
  `about above across after against also although among around because been before being below between both could does down during
  each either from have having here however into just later less more most much must near only onto other over same shall should since
  some still such than that their them then there these they this those though through under until upon very well were what when where
  whether which while whom whose will with within without would yet`.split(/\s+/),
);

/** A number, with the word after it where that is what it counts, as they are written. */
function numberWords(report: Report, [span = [0, 0]]: readonly Span[], counts: (word: string) => boolean): string {
  const { text } = report;
  const number = text.slice(...span);
  const word = /^[\s-]+(\p{L}+)/u.exec(text.slice(span[1], Math.min(span[1] + 40, sentenceEnd(report, span))))?.[1];
  return formatQuote(word && counts(word.toLowerCase()) ? `${number} ${word}` : number);
}

/** Where the part of a sentence ends that holds a span: what follows is no longer said of it. */
function sentenceEnd({ sentences }: Report, [start, end]: Span): number {
  const parts = sentences.flatMap(({ spans }) => spans);
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
