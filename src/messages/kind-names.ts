import type { ObservationKind } from '../model/observation';
import type { DifferenceKind } from '../projections/difference-filter';

/** What kind of change a difference is, as a reader would call it; the same words on every screen and in every export. */
export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  negation: 'negation',
  certainty: 'certainty',
  strength: 'strength',
  attribution: 'verb of saying',
  naming: 'naming',
  number: 'number',
  date: 'date',
  tense: 'tense',
  synonym: 'another word',
  form: 'word form',
  spelling: 'spelling',
  function: 'small words',
  punctuation: 'punctuation',
  changed: 'reworded',
  'only-a': 'only in A',
  'only-b': 'only in B',
  moved: 'moved',
};

/** The kinds of observation, what tells most first. */
export const OBSERVATION_NAMES: Readonly<Record<ObservationKind, string>> = {
  headline: 'Headlines',
  certainty: 'How sure',
  'quote-altered': 'Quotations',
  'cue-verb': 'Verbs of saying',
  naming: 'Names',
  placement: 'Where it stands',
  'loaded-word': 'Charged words',
  'only-here': 'Only here',
  voice: 'Voices',
  'fact-differs': 'Facts that differ',
  'fact-agrees': 'Facts that agree',
};
