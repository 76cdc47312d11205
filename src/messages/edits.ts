import type { Edit } from '../model/link';
import type { Report, Side, Span } from '../model/report';
import type { ShiftDetail } from '../model/shift-detail';
import { spansText } from '../projections/sentences';
import { formatQuote } from './format-quote';
import { timeWords } from './times';

/**
 * One plain sentence on what kinds of change an edit makes, its words told once: “A says “may”, B says “will”: they are not
 * certain in the same way.” Empty where no kind is known.
 */
export function saysEdit({ a, b }: Edit, details: readonly ShiftDetail[], reports: readonly [Report, Report]): string {
  if (details.length === 0) return '';
  const kinds = new Set(details.map(saysShift));
  return `${wordings(wordsOf(reports[0], a), wordsOf(reports[1], b))}: ${[...kinds].join('; ')}.`;
}

/** “A says X, B says Y”, or which side alone says something. */
function wordings(a: string, b: string): string {
  if (a === '') return `Only B says ${b}`;
  return b === '' ? `Only A says ${a}` : `A says ${a}, B says ${b}`;
}

const LONGEST_WORDING = 80;

function wordsOf({ text }: Report, span: Span | null): string {
  return span ? formatQuote(spansText(text, [span]), LONGEST_WORDING) : '';
}

/** What kind of change it is, after its words have been told. */
function saysShift(detail: ShiftDetail): string {
  switch (detail.shift) {
    case 'negation':
      return NEGATION[detail.where];
    case 'certainty':
      return detail.where === 'both' ? 'they are not certain in the same way' : 'the other says it without';
    case 'strength':
      return detail.where === 'both' ? 'one can be stronger than the other' : 'the other says it without';
    case 'number':
      return saysNumber(detail);
    case 'date':
      return saysDate(detail);
    default:
      return WORDS[detail.shift];
  }
}

type DetailOf<Kind extends ShiftDetail['shift']> = Extract<ShiftDetail, { readonly shift: Kind }>;

const NEGATION: Readonly<Record<Side | 'both' | 'turned', string>> = {
  a: 'here A negates',
  b: 'here B negates',
  both: 'both negate, each in another way',
  turned: 'one turns the other round',
};

function saysNumber({ where, of, agree }: DetailOf<'number'>): string {
  if (of === 'limit') return 'the number is another one without it';
  if (where !== 'both') return `${where.toUpperCase()} gives a number`;
  return agree ? 'it can be the same number' : 'the numbers differ';
}

function saysDate({ a, b, agree }: DetailOf<'date'>): string {
  const [inA, inB] = [a ? timeWords(a) : '', b ? timeWords(b) : ''];
  if (inA === '' || inB === '') return 'told by another day or time';
  if (inA === inB) return `both mean ${inA}`;
  return `A means ${inA}, B ${inB}, ${agree ? 'one lies within the other' : 'not the same time'}`;
}

const WORDS: Readonly<
  Record<Exclude<ShiftDetail['shift'], 'negation' | 'certainty' | 'strength' | 'number' | 'date'>, string>
> = {
  attribution: 'the words are introduced in another way',
  naming: 'another name or description',
  tense: 'the same in another time of the verb',
  synonym: 'other words for it',
  spelling: 'the same, spelled in another way',
  form: 'the same word in another form',
  function: 'small words only',
  punctuation: 'punctuation only',
};
