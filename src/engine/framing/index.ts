import type { Observation } from '../../model/observation';
import { inCommon } from '../names/across';
import { certainty } from './certainty';
import { cueVerbs } from './cue-verbs';
import { facts } from './facts';
import { headlines } from './headline';
import { loadedWords } from './loaded-words';
import { naming } from './naming';
import type { Compared, Observer } from './observer';
import { onlyHere } from './only-here';
import { placement } from './placement';
import { quotations } from './quotations';
import { speakers } from './speakers';
import { voices } from './voices';
import { wordCounter } from './where';

/** What needs no language: it looks at links and places alone. */
const FOR_ALL: readonly Observer[] = [onlyHere, placement];
const FOR_ENGLISH: readonly Observer[] = [
  voices,
  cueVerbs,
  naming,
  facts,
  certainty,
  quotations,
  headlines,
  loadedWords,
];

/** All that is observed, kind after kind; ids run through. */
export function frame(compared: Compared): readonly Observation[] {
  const [a, b] = compared.reports;
  const english = compared.reports.every(({ pack }) => pack.gazetteer !== null);
  const referents: Compared['referents'] = english ? compared.referents : [[], []];
  const named = { ...compared, referents, named: inCommon(...referents) };
  const shared = { ...named, speakers: speakers(named), countWords: { a: wordCounter(a), b: wordCounter(b) } };
  return [...FOR_ALL, ...(english ? FOR_ENGLISH : [])]
    .flatMap((observe) => observe(shared))
    .map((found, index) => ({ id: `o${index}`, ...found }));
}
