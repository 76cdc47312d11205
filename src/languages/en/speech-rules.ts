import type { SpeechRules } from '../pack';
import { LEAST, WEIGHTS } from './sayings.data';
import { CUES } from './speech';

const NAME = String.raw`(?<source>(?:(?:\p{Lu}[\p{L}’'-]*\.?|of|de|van|von|bin|al)\s){0,4}\p{Lu}[\p{L}.’'-]*)`;
const VERB = String.raw`(?<cue>\p{L}+)`;
const COLON = '(?<cue>:)';

/** How English tells who says what. */
export const SPEECH: SpeechRules = {
  attributingPreposition: ['according', 'to'],
  pronouns: new Map([
    ['he', 'masculine'],
    ['his', 'masculine'],
    ['she', 'feminine'],
    ['her', 'feminine'],
    ['who', null],
  ]),
  headings: [
    // “Name: statement”, “Statement: Name”, “Statement, says Name”, “Statement, Name says”
    String.raw`^\s*${NAME}${COLON}\s+(?<content>\S.*\S)\s*$`,
    String.raw`^\s*(?<content>\S.*\S)${COLON}\s+${NAME}\s*$`,
    String.raw`^\s*(?<content>\S.*[^,\s]),?\s+${VERB}\s+${NAME}\s*$`,
    String.raw`^\s*(?<content>\S.*[^,\s]),\s+${NAME}\s+${VERB}\s*$`,
  ].map((form) => new RegExp(form, 'dsu')),
  // At most six words before the word of saying, then the rest of its sentence.
  dialogueTag: new RegExp(
    `[,?!]\\s+(?:\\p{L}[\\p{L}\\p{M}'’.-]*\\s+){0,6}?(?:${[...CUES].join('|')})(?![\\p{L}])[^.?!]*[.?!:]*\\s*`,
    'giu',
  ),
  firstOrSecondPerson: /\b(?:I|we|you)\b/i,
  sayings: {
    weights: new Map(WEIGHTS.flatMap(([weight, names]) => names.split(' ').map((name) => [name, weight] as const))),
    least: LEAST,
  },
};
