import type { HighlightKind } from '../model/highlight';
import { lookUp } from '../model/look-up';
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

/** The name of a kind of change; of one that only another version of Parallax knows, what the file calls it. */
export function differenceName(kind: string): string {
  return nameIn(DIFFERENCE_NAMES, kind);
}

/** As {@link differenceName}, of a kind of observation. */
export function observationName(kind: string): string {
  return nameIn(OBSERVATION_NAMES, kind);
}

/** As {@link differenceName}, of a kind of highlight. */
export function highlightName(kind: string): string {
  return nameIn(HIGHLIGHT_NAMES, kind);
}

/** What a table calls something by its own entries alone: a file may call a kind `constructor`, as every object has. */
export function nameIn(table: Readonly<Record<string, string>>, kind: string): string {
  return lookUp(table, kind) ?? kind.replaceAll('-', ' ');
}

/** What each kind means, in one line. */
export const DIFFERENCE_MEANINGS: Readonly<Record<DifferenceKind, string>> = {
  negation: 'one says not, no or never',
  certainty: 'may, will, likely: how certain it is said to be',
  strength: 'one word can be stronger than the other',
  attribution: 'said, claimed, warned: how words are introduced',
  naming: 'another name or description for one thing',
  number: 'another number, or one alone gives it',
  date: 'another day or time, or one alone gives it',
  tense: 'the verb in another time',
  synonym: 'words of like meaning',
  form: 'the same word in another form',
  spelling: 'the same word, spelled otherwise',
  function: 'articles, prepositions and the like',
  punctuation: 'marks alone',
  changed: 'other words in the same place, of no kind above',
  'only-a': 'A has these words, B has none for them',
  'only-b': 'B has these words, A has none for them',
  moved: 'the same words in another place of the sentence',
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

/** What each kind of observation tells, in one line. */
export const OBSERVATION_MEANINGS: Readonly<Record<ObservationKind, string>> = {
  headline: 'what each headline takes from its report, and leaves out',
  certainty: 'how certain a whole statement is said to be',
  'quote-altered': 'one person’s words, quoted by both: the same, cut or altered',
  'cue-verb': 'by which verbs the same person’s words are introduced',
  naming: 'the names that each has for one person, place, group or event',
  placement: 'how early each tells what both tell, and how much room it takes',
  'loaded-word': 'charged words that one side alone has',
  'only-here': 'statements that the other report has nowhere, or only something near',
  voice: 'who speaks, and how much',
  'fact-differs': 'numbers, dates and places that do not agree',
  'fact-agrees': 'numbers, dates and places that agree',
};

/** The kinds of highlight. */
export const HIGHLIGHT_NAMES: Readonly<Record<HighlightKind, string>> = {
  headline: 'Headlines',
  wording: 'Wording',
  quote: 'Quotations',
  verb: 'Verbs of saying',
  name: 'Names',
  number: 'Numbers',
  date: 'Dates',
  'only-a': 'Only in A',
  'only-b': 'Only in B',
};
