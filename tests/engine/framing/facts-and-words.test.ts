import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { notEnglish } from '../../../src/projections/language';
import { isOftenWrong } from '../../../src/projections/often-wrong';
import { WITHOUT_LEXICON } from '../resources';
import { observe } from './observe';

describe('facts', () => {
  const days = ['2023-11-22', '2023-11-27'] as const;

  it.each([
    ['on Tuesday', 'on November 21', ['fact-agrees/date']],
    ['on Thursday last week', 'last Thursday', []],
    ['on October 3', 'on November 3', ['fact-differs/date']],
    ['in October', 'on November 3', []],
    ['on Monday', 'on Monday', []],
  ])('resolves “%s” and “%s” against the day of each report: %j', async (x, y, rules) => {
    const found = (await observe([`The bridge was closed ${x}.`], [`The bridge was closed ${y}.`], days))('fact-');
    expect(found.map(([own]) => own)).toEqual(rules);
  });

  it('holds two years against one another only after the same word', async () => {
    const rules = async (x: string, y: string) => (await observe([x], [y]))('fact-differs/date').length;
    expect(await rules('She has led it since 2002.', 'She has led it since 2003.')).toBe(1);
    expect(await rules('She left in 2015, they say.', 'She left after the 2018 vote, they say.')).toBe(0);
  });

  it('takes neither the day of a month nor “9/11” for a number', async () => {
    expect((await observe(['The Sept. 11 survivors and 9/11 families came.'], ['They came.']))('fact-')).toEqual([]);
  });

  it.each([
    ['more than 13,700 troops', '13,700 troops', ['fact-agrees/number']],
    ['some 14,000 troops', '13,700 troops', ['fact-agrees/number']],
    ['13,700 troops', '90,000 troops', ['fact-differs/number']],
    ['40% of the votes', '60% of the votes', ['fact-differs/number']],
    ['about 60,000 troops', 'more than 60,000 troops', ['fact-agrees/number']],
    ['tens of thousands of troops', 'hundreds of troops', ['fact-differs/number']],
    ['thousands of troops', '90,000 troops', []],
    ['tens of thousands of troops', 'thousands of troops', ['fact-agrees/number']],
    ['46 to 57 ships', '57 ships', ['fact-agrees/number']],
    ['fewer than 40 ships', 'more than 40 ships', ['fact-differs/number']],
    ['50 litres', '50 gallons', []],
    ['€200', '$200', []],
    ['12 000 crowns', '12,000 crowns', ['fact-agrees/number']],
    ['\u221217 degrees', '-17 degrees', ['fact-agrees/number']],
    ['a 47-page letter', 'a 48-page letter', []],
    ['Route 66', 'Route 66', []],
  ])('holds %s against %s', async (x, y, rules) => {
    expect((await observe([`They lost ${x}.`], [`They lost ${y}.`]))('fact-').map(([rule]) => rule)).toEqual(rules);
  });

  it('lists a fact once that is told in two passages, with all its places', async () => {
    const told = ['They lost 13,700 troops.', 'The 13,700 troops had come by sea.'];
    expect((await observe(told, told))('fact-')).toEqual([
      [
        'fact-agrees/number',
        'The numbers agree: “13,700 troops” in A, “13,700 troops” in B.',
        '13,700 | 13,700',
        '13,700 | 13,700',
      ],
    ]);
  });

  it('holds days by their names against one another only in reports of one day', async () => {
    const rules = async (published: readonly [string, string]) =>
      (await observe(['She resigned on Friday.'], ['She resigned on Thursday.'], published))('fact-').map(
        ([own]) => own,
      );
    expect(await rules(['2023-11-25', '2023-11-25'])).toEqual(['fact-differs/date']);
    expect(await rules(['2023-11-25', '2023-11-26'])).toEqual([]);
  });

  it('does not take the beginning of a word for a number', async () => {
    expect((await observe(['Tensions grew.'], ['Onerous tensions grew.']))('fact-')).toEqual([]);
  });
});

describe('placement', () => {
  it('says who led with what the other says late', async () => {
    const filler = ['Rain fell.', 'Wind blew.', 'Snow lay.'];
    const both = await compare(
      { sentences: ['The bridge was closed.', ...filler], language: 'en' },
      { sentences: ['Ships waited.', 'Trains ran.', 'Cars queued.', 'The bridge was closed.'], language: 'en' },
      { links: [{ a: [0], b: [3] }] },
      WITHOUT_LEXICON,
    );
    expect(both.observations.filter(({ kind }) => kind === 'placement').map(({ says }) => says)).toEqual([
      'A opens with this; B ends with this.',
      'A gives 40 % of 10 words to what both report, B 40 % of 10 words.',
    ]);
  });
});

describe('certainty', () => {
  it('holds one hedge against another', async () => {
    expect((await observe(['The bridge may close.'], ['The bridge will close.']))('certainty')).toEqual([
      ['certainty/other-word', 'How sure it is differs: A writes “may”, B writes “will”.', 'may', 'will'],
    ]);
    expect(isOftenWrong({ kind: 'certainty', rule: 'certainty/other-word' })).toBe(true);
  });

  it.each([
    ['The bridge appears safe.', 'The bridge appeared safe.'],
    ['He was held for allegedly hacking the bank.', 'He was held, accused of hacking the bank.'],
  ])('is silent where both leave it as open: %s %s', async (x, y) => {
    expect((await observe([x], [y]))('certainty')).toEqual([]);
  });
});

describe('quotations of one person in both', () => {
  it.each([
    ['“We will stay here for good,” said Ann Lee.', 'identical'],
    ['“We will stay here,” said Ann Lee.', 'trimmed'],
    ['“We shall stay here for good,” said Ann Lee.', 'altered'],
  ])('%s is %s', async (text, how) => {
    const found = await observe(['“We will stay here for good,” said Ann Lee.', 'Lee left.'], [text, 'Lee left.']);
    expect(found('quote-altered').map(([rule]) => rule)).toEqual([`quote-altered/${how}`]);
  });
});

it('compares only what stands in quotation marks, and no titles', async () => {
  const found = await observe(
    ['Ann Lee said that “we will stay here for good” in the town.', 'Lee said the song “Over the Old Bridge” was old.'],
    ['“We will stay here for good,” Ann Lee told the council.', '“Over the Old Bridge” is old, said Lee.'],
  );
  expect(found('quote-altered').map(([rule]) => rule)).toEqual(['quote-altered/identical']);
});

it.each([
  [
    'quoted in the next piece',
    ['“We will stay here,” said Ann Lee.', '“But nobody will sell the old house.”'],
    'identical',
  ],
  [
    'not quoted at all',
    ['“We will stay here,” said Ann Lee.', 'But nobody will sell the old house, she thinks.'],
    'trimmed',
  ],
])('takes for left out only what the report does not quote: %s', async (_, pieces, how) => {
  const whole = '“We will stay here, but nobody will sell the old house,” said Ann Lee.';
  const found = await compare(
    { sentences: pieces, language: 'en' },
    { sentences: [whole, 'Lee left.'], language: 'en' },
    { links: [{ a: [pieces.findIndex((own) => own.includes('We will'))], b: [0] }] },
    WITHOUT_LEXICON,
  );
  const rules = found.observations.filter(({ kind }) => kind === 'quote-altered').map(({ rule }) => rule);
  expect(rules).toEqual([`quote-altered/${how}`]);
});

it('is silent on two sayings of one person', async () => {
  const found = await observe(
    ['“We will stay here for good,” said Ann Lee.'],
    ['“Nobody leaves this old town,” said Ann Lee.'],
  );
  expect(found('quote-altered')).toEqual([]);
});

describe('headlines', () => {
  it('tells what a headline takes up, what it has alone, and holds one against the other', async () => {
    const both = await compare(
      {
        text: '# Bridge closed after panic\n\nThe bridge was closed on Monday.\n\nNobody was hurt.',
        format: 'markdown',
        language: 'en',
      },
      {
        text: '# Bridge shut\n\nThe bridge was shut on Monday.\n\nNobody was hurt.',
        format: 'markdown',
        language: 'en',
      },
      {},
      WITHOUT_LEXICON,
    );
    expect(both.observations.filter(({ kind }) => kind === 'headline').map(({ says }) => says)).toEqual([
      'The headline of A takes up the first sentence of its report.',
      'The headline of A has “panic”, which stands nowhere else in its report.',
      'The headline of B takes up the first sentence of its report.',
      'Of the two headlines, only A has “closed” and “panic”, only B has “shut”.',
    ]);
  });
});

it('finds no word in one headline alone that the other writes otherwise', async () => {
  const both = await compare(
    {
      sentences: ['IRS keeps twelve vows', 'The IRS kept its twelve vows on Monday.'],
      title: 'IRS keeps twelve vows',
      language: 'en',
    },
    { sentences: ['I.R.S. kept 12 vows', 'Nobody was hurt.'], title: 'I.R.S. kept 12 vows', language: 'en' },
    {},
    WITHOUT_LEXICON,
  );
  const said = both.observations.filter(({ kind, a }) => kind === 'headline' && a.length > 0).map(({ says }) => says);
  expect(said).toEqual(['The headline of A takes up the first sentence of its report.']);
});

describe('charged words', () => {
  it('are told where only one report has them; off by default are those in what it adds', async () => {
    expect(
      (await observe(['The government signed the deal.'], ['The regime signed the deal.']))('loaded-word'),
    ).toEqual([
      [
        'loaded-word/shared-passage',
        'In this shared passage only B has “regime”; a word list takes it for charged.',
        '',
        'regime',
      ],
    ]);
    expect(isOftenWrong({ kind: 'loaded-word', rule: 'loaded-word/shared-passage' })).toBe(false);
    expect(isOftenWrong({ kind: 'loaded-word', rule: 'loaded-word/only-here' })).toBe(true);
  });

  it('tells of charged words in what one report adds, in its own words alone', async () => {
    const added = [
      'The deal was signed.',
      'The regime sent thugs.',
      'Mayor Ann Lee said: “They are thugs and traitors.”',
    ];
    expect((await observe(added, ['The deal was signed.']))('loaded-word')).toEqual([
      [
        'loaded-word/only-here',
        'In what only it reports, A has “regime” and “thugs”; a word list takes them for charged.',
        'regime | thugs',
        '',
      ],
    ]);
  });
});

describe('a report that is not in English', () => {
  it('gets only what needs no language, and says which report it is', async () => {
    const { observations, reports } = await compare(
      { sentences: ['Der Minister sagte am Dienstag, die Brücke sei sicher.'], language: 'de' },
      { sentences: ['The minister said on Tuesday that the bridge was safe.'], language: 'en' },
      { links: [{ a: [0], b: [0] }] },
      WITHOUT_LEXICON,
    );
    expect(new Set(observations.map(({ kind }) => kind))).toEqual(new Set(['placement']));
    expect(notEnglish(reports).map(({ id }) => id)).toEqual(['a']);
  });
});
