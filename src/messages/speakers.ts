import { lookUp } from '../model/look-up';
import type { CueVerbs, QuoteAltered, SpeakerShare, Unsaid } from '../model/observation';
import type { Report, Span } from '../model/report';
import { formatQuote } from './format-quote';
import { amount, listedWithTimes, listedWords } from './lists';
import { truncate } from './truncate';

/** Who is formatQuote or told of in each report, in how many words. */
export function speakerShareWords({ rule, a, detail }: Unsaid<SpeakerShare>): string {
  const { speaker } = detail;
  const inA = given(detail.wordsA, detail.directA, detail.shareA);
  const inB = given(detail.wordsB, detail.directB, detail.shareB);
  if (rule === 'voice/both') return `Both give words of ${speaker}: A ${inA}; B ${inB}.`;
  const [side, own] = a.length > 0 ? ['A', inA] : ['B', inB];
  const source = rule === 'voice/only-here' ? speaker : `a source without a name, ${formatQuote(speaker)}`;
  return `Only ${side} gives words of ${source}: ${own}.`;
}

function given(words: number, direct: number, share: number): string {
  const how =
    direct === 0 ? 'told in the report’s own words' : direct === words ? 'word for word' : 'partly word for word';
  return `${amount(words, 'word')} (${share < 1 ? 'under 1' : share} %), ${how}`;
}

/** By which verbs or nouns somebody's words are introduced. */
export function cueVerbsWords(found: Unsaid<CueVerbs>, [left, right]: readonly [Report, Report]): string {
  if (found.rule === 'cue-verb/same-speaker') {
    const { speaker, a, b } = found.detail;
    return `The words of ${speaker} are introduced in A by ${listedWithTimes(a)}, in B by ${listedWithTimes(b)}.`;
  }
  const { a, b, detail } = found;
  const [inA, inB] = [cueWords(left, a, detail.classA), cueWords(right, b, detail.classB)];
  return `What ${detail.speaker} says here is introduced in A by ${inA}, in B by ${inB}.`;
}

function cueWords({ text }: Report, [cue = [0, 0]]: readonly Span[], verbClass: string): string {
  return `${formatQuote(text.slice(...cue).toLowerCase())}${lookUp(SUGGESTED, verbClass) ?? ''}`;
}

/** What the verbs of some classes say beyond that something was said. */
const SUGGESTED: Readonly<Record<string, string>> = {
  doubting: ', which keeps it at a distance',
  factive: ', which takes it to be so',
  emotive: ', which brings a feeling or a judgement',
};

/** One person's words that both reports quote. */
export function quoteAlteredWords({
  detail: { speaker, how, onlyA = [], onlyB = [], stops },
}: Unsaid<QuoteAltered>): string {
  const both = `Both quote ${speaker ?? 'the same person'} here`;
  if (how === 'identical') return `${both}, with the same words.`;
  const more = [
    ...(onlyA.length > 0 ? [`only A has ${listedWords(onlyA.map(shortened))}`] : []),
    ...(onlyB.length > 0 ? [`only B has ${listedWords(onlyB.map(shortened))}`] : []),
  ].join(', ');
  if (how === 'altered') return `${both}, but not with the same words${more && `: ${more}`}.`;
  const who =
    stops === 'both' ? 'each with a part of the words' : `${stops === 'a' ? 'A' : 'B'} with only a part of the words`;
  return `${both}, ${who}${more && `: ${more}`}.`;
}

/** What one side alone quotes may be long. */
const shortened = (words: string): string => truncate(words, 60);
