import { expect, it } from 'vitest';
import { ENGLISH_MESSAGES } from '../../src/messages/en';
import type { FoundObservation, Observation } from '../../src/model/observation';
import { at, report } from './reports';

const AT_NOTHING = { a: [], b: [] };
const VOICE = { speaker: 'Ann Lee', named: true, quotes: ['b0'], wordsA: 1, directA: 1, shareA: 0.4 };
const PLACEMENT = { kind: 'placement', ...AT_NOTHING } as const;
const QUOTES = { kind: 'quote-altered', ...AT_NOTHING } as const;
const NAMES = { a: 'Kiev', b: 'Kyiv', namesA: ['Kiev'], namesB: ['Kyiv'] };
const NAMED = { kind: 'naming', a: at('a', 'Kiev'), b: at('b', 'Kyiv') } as const;
const INTRODUCED = { kind: 'cue-verb', a: at('a', 'Claimed'), b: at('b', 'said') } as const;

/** For every rule an observation of it and its sentence; a rule that is left out does not compile. */
const SENTENCES: Readonly<Record<Observation['rule'], readonly [FoundObservation, string]>> = {
  'only-here/nowhere': [
    { kind: 'only-here', ...AT_NOTHING, rule: 'only-here/nowhere', detail: { side: 'a', sentences: ['a1'] } },
    'Only A says this; B has nothing near it.',
  ],
  'only-here/something-near': [
    {
      kind: 'only-here',
      ...AT_NOTHING,
      rule: 'only-here/something-near',
      detail: { side: 'b', sentences: ['b1'], nearest: 'a1', score: 0.1 },
    },
    'Only B says this; the nearest sentence in A says something else.',
  ],
  'only-here/perhaps-there': [
    {
      kind: 'only-here',
      ...AT_NOTHING,
      rule: 'only-here/perhaps-there',
      detail: { side: 'b', sentences: ['b1'], nearest: 'a1', score: 0.3 },
    },
    'B says this; the nearest sentence in A may say it too.',
  ],
  'voice/both': [
    {
      kind: 'voice',
      ...AT_NOTHING,
      rule: 'voice/both',
      detail: { ...VOICE, wordsB: 10, directB: 4, shareB: 25 },
    },
    'Both give words of Ann Lee: A 1 word (under 1 %), word for word; B 10 words (25 %), partly word for word.',
  ],
  'voice/only-here': [
    {
      kind: 'voice',
      a: [],
      b: at('b', 'Ann Lee'),
      rule: 'voice/only-here',
      detail: { ...VOICE, wordsA: 0, directA: 0, shareA: 0, wordsB: 10, directB: 0, shareB: 25 },
    },
    'Only B gives words of Ann Lee: 10 words (25 %), told in the report’s own words.',
  ],
  'voice/unnamed-only-here': [
    {
      kind: 'voice',
      a: at('a', 'The mayor'),
      b: [],
      rule: 'voice/unnamed-only-here',
      detail: { ...VOICE, speaker: 'officials', named: false, wordsB: 0, directB: 0, shareB: 0 },
    },
    'Only A gives words of a source without a name, “officials”: 1 word (under 1 %), word for word.',
  ],
  'cue-verb/same-speaker': [
    {
      ...INTRODUCED,
      rule: 'cue-verb/same-speaker',
      detail: { speaker: 'Lee', a: ['said', 'told', 'told'], b: ['said'], classesA: [], classesB: [] },
    },
    'The words of Lee are introduced in A by “told” (twice) and “said”, in B by “said”.',
  ],
  'cue-verb/claim-vs-say': [
    {
      ...INTRODUCED,
      rule: 'cue-verb/claim-vs-say',
      detail: { speaker: 'Lee', lemmaA: 'claim', lemmaB: 'say', classA: 'doubting', classB: 'neutral' },
    },
    'What Lee says here is introduced in A by “claimed”, which keeps it at a distance, in B by “said”.',
  ],
  'naming/person': [
    {
      kind: 'naming',
      a: at('a', 'The mayor', 'the mayor'),
      b: at('b', 'Ann Lee', 'Lee'),
      rule: 'naming/person',
      detail: { a: 'the mayor', b: 'Ann Lee', namesA: ['the mayor'], namesB: ['Ann Lee', 'Lee'], referent: 'person' },
    },
    'The same person is called “the mayor” (twice) in A, “Ann Lee” and “Lee” in B.',
  ],
  'naming/place': [
    { ...NAMED, rule: 'naming/place', detail: { ...NAMES, referent: 'place' } },
    'The same place is called “Kiev” in A, “Kyiv” in B.',
  ],
  'naming/group': [
    { ...NAMED, rule: 'naming/group', detail: { ...NAMES, referent: 'group' } },
    'The same group is called “Kiev” in A, “Kyiv” in B.',
  ],
  'naming/event': [
    { ...NAMED, rule: 'naming/event', detail: { ...NAMES, referent: 'event' } },
    'The same event is called “Kiev” in A, “Kyiv” in B.',
  ],
  'loaded-word/shared-passage': [
    {
      kind: 'loaded-word',
      ...AT_NOTHING,
      rule: 'loaded-word/shared-passage',
      detail: { side: 'b', words: ['regime'] },
    },
    'In this shared passage only B has “regime”; a word list takes it for charged.',
  ],
  'loaded-word/only-here': [
    {
      kind: 'loaded-word',
      ...AT_NOTHING,
      rule: 'loaded-word/only-here',
      detail: { side: 'a', words: ['regime', 'thugs'] },
    },
    'In what only it reports, A has “regime” and “thugs”; a word list takes them for charged.',
  ],
  'certainty/other-word': [
    { kind: 'certainty', ...AT_NOTHING, rule: 'certainty/other-word', detail: { a: ['may'], b: ['will'] } },
    'How sure it is differs: A writes “may”, B writes “will”.',
  ],
  'certainty/one-word-more': [
    { kind: 'certainty', ...AT_NOTHING, rule: 'certainty/one-word-more', detail: { a: [], b: ['may', 'might'] } },
    'How sure it is differs: only B writes “may” and “might”.',
  ],
  'fact-agrees/date': [
    {
      kind: 'fact-agrees',
      a: at('a', 'on Tuesday'),
      b: at('b', 'last week'),
      rule: 'fact-agrees/date',
      detail: {
        fromA: '2023-11-21',
        toA: '2023-11-21',
        grainA: 'day',
        fromB: '2023-11-21',
        toB: '2023-11-21',
        grainB: 'day',
      },
    },
    'The dates agree: “on Tuesday” in A and “last week” in B both mean 21 November 2023.',
  ],
  'fact-differs/date': [
    {
      kind: 'fact-differs',
      a: at('a', 'on Tuesday'),
      b: at('b', 'last week'),
      rule: 'fact-differs/date',
      detail: {
        fromA: '2023-11-21',
        toA: '2023-11-23',
        grainA: 'day',
        fromB: '2023-11-13',
        toB: '2023-11-19',
        grainB: 'other',
      },
    },
    'The dates differ: “on Tuesday” in A means 21 November 2023 to 23 November 2023, “last week” in B means 13 November 2023 to 19 November 2023.',
  ],
  'fact-agrees/number': [
    {
      kind: 'fact-agrees',
      a: at('a', '13,700'),
      b: at('b', '13,700'),
      rule: 'fact-agrees/number',
      detail: {
        a: 13_700,
        b: 13_700,
        boundA: 'exact',
        boundB: 'exact',
        unit: '',
        countedA: ['troops'],
        countedB: ['soldiers'],
      },
    },
    'The numbers agree: “13,700 troops” in A, “13,700 soldiers” in B.',
  ],
  'fact-differs/number': [
    {
      kind: 'fact-differs',
      a: at('a', '12'),
      b: at('b', '14'),
      rule: 'fact-differs/number',
      detail: { a: 12, b: 14, boundA: 'exact', boundB: 'exact', unit: '', countedA: ['ships'], countedB: ['ships'] },
    },
    'The numbers differ: “12 ships” in A, “14 ships” in B.',
  ],
  'fact-differs/number-only-here': [
    {
      kind: 'fact-differs',
      a: at('a', '12'),
      b: [],
      rule: 'fact-differs/number-only-here',
      detail: { side: 'a', value: 12, unit: '', counted: ['ships'] },
    },
    'Only A gives the number “12 ships”.',
  ],
  'fact-agrees/place': [
    {
      kind: 'fact-agrees',
      ...AT_NOTHING,
      rule: 'fact-agrees/place',
      detail: { places: ['Kiev', 'Spain', 'U.S.'], placesB: ['Kyiv', 'Spain', 'U.S.'] },
    },
    'Both name Kiev (Kyiv in B), Spain and U.S.',
  ],
  'fact-differs/place-only-here': [
    {
      kind: 'fact-differs',
      ...AT_NOTHING,
      rule: 'fact-differs/place-only-here',
      detail: { side: 'b', places: ['Spain'] },
    },
    'Only B names Spain.',
  ],
  'placement/led-with-it': [
    {
      ...PLACEMENT,
      rule: 'placement/led-with-it',
      detail: { paragraphA: 1, paragraphsA: 4, paragraphB: 5, paragraphsB: 5 },
    },
    'A opens with this; B ends with this.',
  ],
  'placement/earlier-or-later': [
    {
      ...PLACEMENT,
      rule: 'placement/earlier-or-later',
      detail: { paragraphA: 2, paragraphsA: 9, paragraphB: 8, paragraphsB: 9 },
    },
    'A says this in paragraph 2 of 9; B says this in its second to last paragraph.',
  ],
  'placement/share-of-words': [
    { ...PLACEMENT, rule: 'placement/share-of-words', detail: { wordsA: 1, allA: 3, wordsB: 0, allB: 0 } },
    'A gives 33 % of 3 words to what both report, B 0 % of 0 words.',
  ],
  'headline/taken-from': [
    { kind: 'headline', ...AT_NOTHING, rule: 'headline/taken-from', detail: { side: 'b', sentence: 'b2' } },
    'The headline of B takes up sentence 2 of 2 of its report.',
  ],
  'headline/not-in-report': [
    { kind: 'headline', ...AT_NOTHING, rule: 'headline/not-in-report', detail: { side: 'a', words: ['shut'] } },
    'The headline of A has “shut”, which stands nowhere else in its report.',
  ],
  'headline/against-headline': [
    { kind: 'headline', ...AT_NOTHING, rule: 'headline/against-headline', detail: { a: ['shut'], b: [] } },
    'Of the two headlines, only A has “shut”, B has no word of its own.',
  ],
  'quote-altered/identical': [
    { ...QUOTES, rule: 'quote-altered/identical', detail: { speaker: 'Lee', how: 'identical', quotes: [] } },
    'Both quote Lee here, with the same words.',
  ],
  'quote-altered/trimmed': [
    { ...QUOTES, rule: 'quote-altered/trimmed', detail: { how: 'trimmed', quotes: [], onlyA: ['now'], stops: 'b' } },
    'Both quote the same person here, B with only a part of the words: only A has “now”.',
  ],
  'quote-altered/altered': [
    { ...QUOTES, rule: 'quote-altered/altered', detail: { how: 'altered', quotes: [], onlyA: ['not'] } },
    'Both quote the same person here, but not with the same words: only A has “not”.',
  ],
};

const says = (found: FoundObservation) => ENGLISH_MESSAGES.says(found, [report('a'), report('b')]);

it.each(Object.entries(SENTENCES))('%s: %s', (rule, [found, sentence]) => {
  expect([found.rule, rule.split('/')[0]]).toEqual([rule, found.kind]);
  expect(says(found)).toBe(sentence);
});

it('a number that is the rounding of the other may be the same', () => {
  const found: FoundObservation = {
    kind: 'fact-agrees',
    a: at('a', '12'),
    b: at('b', '14'),
    rule: 'fact-agrees/number',
    detail: { a: 12, b: 14, boundA: 'exact', boundB: 'exact', unit: '', countedA: ['ships'], countedB: ['ships'] },
  };
  expect(says(found)).toBe('The numbers may be one, rounded: “12 ships” in A, “14 ships” in B.');
});

it.each([
  ['2023-11-01', '2023-11-30', 'month', 'November 2023'],
  ['2023-11-01', '2023-12-31', 'month', 'November 2023 to December 2023'],
  ['2023-01-01', '2023-12-31', 'year', '2023'],
  ['2023-11-14', '2023-11-20', 'day', '14 November 2023 to 20 November 2023'],
] as const)('the days from %s to %s, by the %s, are %s', (from, to, grain, words) => {
  const found: FoundObservation = {
    kind: 'fact-agrees',
    a: at('a', 'on Tuesday'),
    b: at('b', 'in May'),
    rule: 'fact-agrees/date',
    detail: { fromA: from, toA: to, grainA: grain, fromB: from, toB: to, grainB: grain },
  };
  expect(says(found)).toBe(`The dates agree: “on Tuesday” in A and “in May” in B both mean ${words}.`);
});
