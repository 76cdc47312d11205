import type { LanguagePack } from '../../languages/pack';
import type { FoundObservation, Observation } from '../../model/observation';
import { inCommon } from '../names/across';
import type { Messages } from '../resources';
import { certainty } from './certainty';
import { cueVerbs } from './cue-verbs';
import { facts } from './facts';
import { headlines } from './headlines';
import { loadedWords } from './loaded-words';
import { naming } from './naming';
import type { Compared, Observer } from './observer';
import { onlyHere } from './only-here';
import { placement } from './placement';
import { places } from './places';
import { quotations } from './quotations';
import { wordCounter } from './sentence-index';
import { findSpeakers } from './speakers';
import { voices } from './voices';

/** What an observer needs of the packs of both languages; null where links and places are enough. */
type Need = 'gazetteer' | 'values' | null;

/** Without a gazetteer nothing is known of a language's words beyond their forms. */
const OBSERVERS: readonly (readonly [Observer, Need])[] = [
  [onlyHere, null],
  [placement, null],
  [voices, 'gazetteer'],
  [cueVerbs, 'gazetteer'],
  [naming, 'gazetteer'],
  [facts, 'values'],
  [places, 'gazetteer'],
  [certainty, 'gazetteer'],
  [quotations, 'gazetteer'],
  [headlines, 'gazetteer'],
  [loadedWords, 'gazetteer'],
];

/** All that is observed, kind after kind, with its sentences; ids run through. */
export function frame(compared: Compared, messages: Messages): readonly Observation[] {
  const [a, b] = compared.reports;
  const packs: readonly LanguagePack[] = [a.pack, b.pack];
  const isGiven = (need: Need) => need === null || packs.every((pack) => pack[need] !== null);
  const referents: Compared['referents'] = isGiven('gazetteer') ? compared.referents : [[], []];
  const named = { ...compared, referents, named: inCommon(...referents) };
  const input = {
    ...named,
    speakers: findSpeakers(named, messages),
    countWords: { a: wordCounter(a), b: wordCounter(b) },
  };
  return OBSERVERS.flatMap(([observe, need]) => (isGiven(need) ? observe(input) : [])).map((found, index) =>
    withSentence(found, index, messages.says(found, compared.reports)),
  );
}

function withSentence({ detail, ...found }: FoundObservation, index: number, says: string): Observation {
  return { id: `o${index}`, ...found, says, detail } as Observation;
}
