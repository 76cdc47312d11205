import type { FoundObservation, Observation } from '../../model/observation';
import type { Messages } from '../resources';
import { wordCounter } from '../sentence-index';
import { certainty } from './certainty';
import { cueVerbs } from './cue-verbs';
import { headlines } from './headlines';
import { loadedWords } from './loaded-words';
import { naming } from './naming';
import type { Compared, Observer, ObserverInput } from './observer';
import { onlyHere } from './only-here';
import { placement } from './placement';
import { quotations } from './quotations';
import { voices } from './voices';

/** What needs no knowledge of words: links, places and values are enough. */
const FOR_ALL: ReadonlySet<Observer> = new Set([onlyHere, placement, facts]);

const OBSERVERS: readonly Observer[] = [
  onlyHere,
  placement,
  voices,
  cueVerbs,
  naming,
  facts,
  certainty,
  quotations,
  headlines,
  loadedWords,
];

/** The facts have been found before; here they take their place among the observations. */
function facts(input: ObserverInput): readonly FoundObservation[] {
  return input.facts;
}

/** All that is observed, kind after kind, with its sentences; ids run through. */
export function frame(compared: Compared, messages: Messages): readonly Observation[] {
  const [a, b] = compared.reports;
  // Without a gazetteer nothing is known of a language's words beyond their forms.
  const areWordsKnown = a.pack.gazetteer !== null && b.pack.gazetteer !== null;
  const input = { ...compared, countWords: { a: wordCounter(a), b: wordCounter(b) } };
  return OBSERVERS.flatMap((observe) => (areWordsKnown || FOR_ALL.has(observe) ? observe(input) : [])).map(
    (found, index) => withSentence(found, index, messages.says(found, compared.reports)),
  );
}

function withSentence({ detail, ...found }: FoundObservation, index: number, says: string): Observation {
  return { id: `o${index}`, ...found, says, detail } as Observation;
}
