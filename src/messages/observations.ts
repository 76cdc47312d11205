import type {
  CertaintyDifference,
  FoundObservation,
  Headline,
  LoadedWord,
  Naming,
  OnlyHere,
  Placement,
  SharedSpace,
  Unsaid,
} from '../model/observation';
import type { Report, Side, Span } from '../model/report';
import { factWords } from './facts';
import { amount, listedWithTimes, listedWords } from './lists';
import { cueVerbsWords, quoteAlteredWords, speakerShareWords } from './speakers';

type Reports = readonly [Report, Report];

/** What an observation says, in one plain sentence, made from its rule, its words and its detail. */
export function observationWords(found: FoundObservation, reports: Reports): string {
  switch (found.kind) {
    case 'only-here':
      return onlyHereWords(found);
    case 'voice':
      return speakerShareWords(found);
    case 'cue-verb':
      return cueVerbsWords(found, reports);
    case 'naming':
      return namingWords(found, reports);
    case 'loaded-word':
      return loadedWordWords(found);
    case 'certainty':
      return certaintyWords(found);
    case 'fact-agrees':
    case 'fact-differs':
      return factWords(found, reports);
    case 'placement':
      return found.rule === 'placement/share-of-words' ? sharedSpaceWords(found) : placementWords(found);
    case 'headline':
      return headlineWords(found, reports);
    case 'quote-altered':
      return quoteAlteredWords(found);
  }
}

function onlyHereWords({ rule, detail: { side } }: Unsaid<OnlyHere>): string {
  const [here, there] = side === 'a' ? ['A', 'B'] : ['B', 'A'];
  switch (rule) {
    case 'only-here/nowhere':
      return `Only ${here} says this; ${there} has nothing near it.`;
    case 'only-here/something-near':
      return `Only ${here} says this; the nearest sentence in ${there} says something else.`;
    case 'only-here/perhaps-there':
      return `${here} says this; the nearest sentence in ${there} may say it too.`;
  }
}

function namingWords({ a, b, detail: { referent, namesA, namesB } }: Unsaid<Naming>, [left, right]: Reports): string {
  const [inA, inB] = [listedWithTimes(namesAt(left, a, namesA)), listedWithTimes(namesAt(right, b, namesB))];
  return `The same ${referent} is called ${inA} in A, ${inB} in B.`;
}

/** The names that stand there; at the beginning of a sentence a description has a capital that is not its own. */
function namesAt({ text }: Report, spans: readonly Span[], names: readonly string[]): string[] {
  return spans.map((span) => {
    const written = text.slice(...span).replace(/\s+/g, ' ');
    const small = `${written.charAt(0).toLowerCase()}${written.slice(1)}`;
    return !names.includes(written) && names.includes(small) ? small : written;
  });
}

function loadedWordWords({ rule, detail: { side, words } }: Unsaid<LoadedWord>): string {
  const where = rule === 'loaded-word/shared-passage' ? 'In this shared passage only' : 'In what only it reports,';
  return `${where} ${sideName(side)} has ${listedWords(words)}; a word list takes ${words.length === 1 ? 'it' : 'them'} for charged.`;
}

function certaintyWords({ rule, detail: { a, b } }: Unsaid<CertaintyDifference>): string {
  if (rule === 'certainty/other-word')
    return `How sure it is differs: A writes ${listedWords(a)}, B writes ${listedWords(b)}.`;
  const [side, words] = a.length > 0 ? ['A', a] : ['B', b];
  return `How sure it is differs: only ${side} writes ${listedWords(words)}.`;
}

function placementWords({ detail }: Unsaid<Placement>): string {
  return `A ${stands(detail.paragraphA, detail.paragraphsA)}; B ${stands(detail.paragraphB, detail.paragraphsB)}.`;
}

function stands(paragraph: number, of: number): string {
  if (paragraph === 1) return 'opens with this';
  if (paragraph === of) return 'ends with this';
  return paragraph === of - 1
    ? 'says this in its second to last paragraph'
    : `says this in paragraph ${paragraph} of ${of}`;
}

function sharedSpaceWords({ detail: { wordsA, allA, wordsB, allB } }: Unsaid<SharedSpace>): string {
  return `A gives ${shareWords(wordsA, allA)} to what both report, B ${shareWords(wordsB, allB)}.`;
}

function shareWords(words: number, all: number): string {
  return `${all === 0 ? 0 : Math.round((words / all) * 100)} % of ${amount(all, 'word')}`;
}

function headlineWords(found: Unsaid<Headline>, [left, right]: Reports): string {
  switch (found.rule) {
    case 'headline/taken-from': {
      const { side, sentence } = found.detail;
      return `The headline of ${sideName(side)} takes up ${nthSentence(side === 'a' ? left : right, sentence)} of its report.`;
    }
    case 'headline/not-in-report': {
      const { side, words } = found.detail;
      return `The headline of ${sideName(side)} has ${listedWords(words)}, which ${words.length === 1 ? 'stands' : 'stand'} nowhere else in its report.`;
    }
    case 'headline/against-headline':
      return `Of the two headlines, ${only('A', found.detail.a)}, ${only('B', found.detail.b)}.`;
  }
}

/** “sentence 3 of 20”: the title is none of them. */
function nthSentence({ blocks, sentences }: Report, id: string): string {
  const story = sentences.filter(({ block }) => blocks[block]?.kind !== 'title');
  const index = story.findIndex((sentence) => sentence.id === id);
  return index === 0 ? 'the first sentence' : `sentence ${index + 1} of ${story.length}`;
}

function only(side: string, words: readonly string[]): string {
  return words.length > 0 ? `only ${side} has ${listedWords(words)}` : `${side} has no word of its own`;
}

function sideName(side: Side): string {
  return side.toUpperCase();
}
