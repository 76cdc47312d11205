import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/compare';
import { isOftenWrong, notEnglish } from '../../../src/engine/framing/shown';
import type { Observation, Span } from '../../../src/engine/model';

/** What is observed of two reports given as sentences, all linked one to one. */
function observe(a: readonly string[], b: readonly string[], published?: readonly [string, string]) {
  const links = a.flatMap((_, k) => (k < b.length ? [{ a: [k], b: [k] }] : []));
  const day = (k: 0 | 1) => (published ? { published: published[k] } : {});
  const both = compare(
    { sentences: [...a], language: 'en', ...day(0) },
    { sentences: [...b], language: 'en', ...day(1) },
    { links },
  );
  const cut = (side: 0 | 1, spans: readonly Span[]) =>
    spans.map((span) => both.reports[side].text.slice(...span)).join(' | ');
  const written = ({ rule, says, a: left, b: right }: Observation) => [rule, says, cut(0, left), cut(1, right)];
  return (rule: string) => both.observations.filter((own) => own.rule.startsWith(rule)).map(written);
}

describe('voices', () => {
  it('tells who speaks in both, who in one alone, and who without a name', () => {
    const found = observe(
      ['Mayor Ann Lee said that the bridge was safe.'],
      ['Mayor Ann Lee said: “The bridge is safe.”', 'Two officials said that it was not.'],
    )('voice');
    expect(found).toEqual([
      [
        'voice/both',
        'Both give words of Ann Lee: A 4 words (44 %), told in the report’s own words; B 4 words (27 %), word for word.',
        'Mayor Ann Lee | the bridge was safe',
        'Mayor Ann Lee | “The bridge is safe.”',
      ],
      [
        'voice/unnamed-only-here',
        'Only B gives words of a source without a name, “Two officials”: 3 words (20 %), told in the report’s own words.',
        '',
        'Two officials | it was not',
      ],
    ]);
  });
});

it('takes no voice from a headline, nor from papers', () => {
  const found = observe(
    ['Governor Claims Rival Hid Campaign Money'],
    ['Harbour emails claim that the bridge is closed.'],
  );
  expect(found('voice')).toEqual([]);
});

it.each([
  ['Lee: the old bridge must close', 'the old bridge must close'],
  ['The old bridge must close: Lee', 'The old bridge must close'],
  ['The old bridge must close, says Lee', 'The old bridge must close'],
  ['The old bridge must close, Lee says', 'The old bridge must close'],
])('takes a heading’s words for those of whom it names: %s', (heading, words) => {
  const found = observe([heading, 'Mayor Ann Lee opened the market.'], ['Nothing was said.'])('voice');
  expect(found).toEqual([
    ['voice/only-here', expect.stringMatching(/^Only A gives words of Ann Lee: 5 words/), expect.anything(), ''],
  ]);
  expect(found[0]?.[2]).toContain(words);
});

it('takes no voice from a heading that names a matter', () => {
  expect(observe(['Bridge Scandal: mayor keeps her silence'], ['Nothing was said.'])('voice')).toEqual([]);
});

describe('places', () => {
  it('gathers those that both name, and those of one', () => {
    const found = observe(['He flew from Norway to Kiev.'], ['He left Norway for Kyiv and Spain.']);
    expect(found('fact-agrees/place')).toEqual([
      ['fact-agrees/place', 'Both name Kiev (Kyiv in B) and Norway.', 'Norway | Kiev', 'Norway | Kyiv'],
    ]);
    expect(found('fact-differs/place-only-here').map(([, says]) => says)).toEqual(['Only B names Spain.']);
  });

  it('takes a person for no country', () => {
    const found = observe(
      ['Representative Jim Jordan left the room. Jordan said nothing.'],
      ['The Washington Post wrote about Rep. Jordan.'],
    );
    expect(found('fact-')).toEqual([]);
  });

  it('still knows the country where nobody is called so', () => {
    const found = observe(['Troops went to Jordan.'], ['Nobody left.']);
    expect(found('fact-differs').map(([, says]) => says)).toEqual(['Only A names Jordan.']);
  });
});

describe('cue verbs', () => {
  it('compares the verbs for one statement, with what they bring', () => {
    const found = observe(
      ['Mayor Ann Lee said that the bridge was safe.'],
      ['Mayor Ann Lee claimed that the bridge was safe.'],
    );
    expect(found('cue-verb/claim-vs-say')).toEqual([
      [
        'cue-verb/claim-vs-say',
        'What Ann Lee says here is introduced in A by “said”, in B by “claimed”, which keeps it at a distance.',
        'said',
        'claimed',
      ],
    ]);
  });
});

describe('naming', () => {
  it('gathers the names of one person and of one place', () => {
    const found = observe(
      ['President Volodymyr Zelenskyi spoke in Kiev.', 'The Ukrainian president left.'],
      ['Ukrainian President Volodymyr Zelensky spoke in Kyiv.', 'The Ukrainian leader left.'],
    )('naming');
    expect(found.map(([rule]) => rule)).toEqual(['naming/person', 'naming/place']);
    expect(found[1]?.[1]).toBe('The same place is called “Kiev” in A, “Kyiv” in B.');
  });

  it.each([
    [
      'The Ukraine conflict goes on.',
      'The war in eastern Ukraine goes on.',
      '“Ukraine conflict” in A, “war in eastern Ukraine” in B',
    ],
    [
      'It is the Russo-Ukrainian crisis.',
      "It is Russia's brutal invasion of Ukraine.",
      "“Russo-Ukrainian crisis” in A, “Russia's brutal invasion of Ukraine” in B",
    ],
    ['Riots in France went on.', 'The French protests went on.', '“Riots in France” in A, “French protests” in B'],
  ])('gathers the names of one event: %s %s', (x, y, names) => {
    expect(observe([x], [y])('naming/event').map(([, says]) => says)).toEqual([`The same event is called ${names}.`]);
  });

  it.each([
    ['The war in Ukraine goes on.', 'The Ukraine war goes on.'],
    ['The war in Sudan goes on.', 'The conflict in Yemen goes on.'],
    ['The trade war with China goes on.', 'The China conflict goes on.'],
    ['A war in Ukraine would be bad.', 'The Ukraine conflict goes on.'],
    ['The war in Ukraine and the war in Syria go on.', 'The Ukraine conflict goes on.'],
    ['The Ukraine War Museum opened.', 'The Ukraine conflict goes on.'],
    ['The Russian war in Chechnya goes on.', 'The Russian conflict goes on.'],
  ])('does not take for one event: %s %s', (x, y) => {
    expect(observe([x], [y])('naming/event')).toEqual([]);
  });

  it('says nothing of names that are the same', () => {
    expect(observe(['Mayor Ann Lee left Paris.'], ['Lee, Ann Lee, left Paris.'])('naming')).toEqual([]);
  });
});

describe('facts', () => {
  const days = ['2023-11-22', '2023-11-27'] as const;

  it.each([
    ['on Tuesday', 'on November 21', 'fact-agrees/date'],
    ['on Thursday last week', 'last Thursday', 'fact-differs/date'],
  ])('resolves “%s” and “%s” against the day of each report: %s', (x, y, rule) => {
    const found = observe([`The bridge was closed ${x}.`], [`The bridge was closed ${y}.`], days)('fact-');
    expect(found.map(([own]) => own)).toEqual([rule]);
  });

  it('holds two years against one another only after the same word', () => {
    const rules = (x: string, y: string) => observe([x], [y])('fact-differs/date').length;
    expect(rules('She has led it since 2002.', 'She has led it since 2003.')).toBe(1);
    expect(rules('She left in 2015, they say.', 'She left after the 2018 vote, they say.')).toBe(0);
  });

  it('takes neither the day of a month nor “9/11” for a number', () => {
    expect(observe(['The Sept. 11 survivors and 9/11 families came.'], ['They came.'])('fact-')).toEqual([]);
  });

  it.each([
    ['more than 13,700 troops', '13,700 troops', ['fact-agrees/number']],
    ['some 14,000 troops', '13,700 troops', ['fact-agrees/number']],
    [
      '13,700 troops',
      '90,000 troops',
      ['fact-differs/number', 'fact-differs/number-only-here', 'fact-differs/number-only-here'],
    ],
    [
      '40% of the votes',
      '60% of the votes',
      ['fact-differs/number', 'fact-differs/number-only-here', 'fact-differs/number-only-here'],
    ],
  ])('holds %s against %s', (x, y, rules) => {
    expect(observe([`They lost ${x}.`], [`They lost ${y}.`])('fact-').map(([rule]) => rule)).toEqual(rules);
  });

  it('does not take the beginning of a word for a number', () => {
    expect(observe(['Tensions grew.'], ['Onerous tensions grew.'])('fact-')).toEqual([]);
  });
});

describe('placement', () => {
  it('says who led with what the other says late', () => {
    const filler = ['Rain fell.', 'Wind blew.', 'Snow lay.'];
    const both = compare(
      { sentences: ['The bridge was closed.', ...filler], language: 'en' },
      { sentences: ['Ships waited.', 'Trains ran.', 'Cars queued.', 'The bridge was closed.'], language: 'en' },
      { links: [{ a: [0], b: [3] }] },
    );
    expect(both.observations.filter(({ kind }) => kind === 'placement').map(({ says }) => says)).toEqual([
      'A opens with this; B ends with this.',
      'A gives 40 % of 10 words to what both report, B 40 % of 10 words.',
    ]);
  });
});

describe('certainty', () => {
  it('holds one hedge against another', () => {
    expect(observe(['The bridge may close.'], ['The bridge will close.'])('certainty')).toEqual([
      ['certainty/other-word', 'How sure it is differs: A writes “may”, B writes “will”.', 'may', 'will'],
    ]);
    expect(isOftenWrong({ kind: 'certainty', rule: 'certainty/other-word' })).toBe(true);
  });

  it.each([
    ['The bridge appears safe.', 'The bridge appeared safe.'],
    ['He was held for allegedly hacking the bank.', 'He was held, accused of hacking the bank.'],
  ])('is silent where both leave it as open: %s %s', (x, y) => {
    expect(observe([x], [y])('certainty')).toEqual([]);
  });
});

describe('quotations of one person in both', () => {
  it.each([
    ['“We will stay here for good,” said Ann Lee.', 'identical'],
    ['“We will stay here,” said Ann Lee.', 'trimmed'],
    ['“We shall stay here for good,” said Ann Lee.', 'altered'],
  ])('%s is %s', (text, how) => {
    const found = observe(['“We will stay here for good,” said Ann Lee.', 'Lee left.'], [text, 'Lee left.']);
    expect(found('quote-altered').map(([rule]) => rule)).toEqual([`quote-altered/${how}`]);
  });
});

it('compares only what stands in quotation marks, and no titles', () => {
  const found = observe(
    ['Ann Lee said that “we will stay here for good” in the town.', 'Lee said the song “Over the Old Bridge” was old.'],
    ['“We will stay here for good,” Ann Lee told the council.', '“Over the Old Bridge” is old, said Lee.'],
  );
  expect(found('quote-altered').map(([rule]) => rule)).toEqual(['quote-altered/identical']);
});

it('is silent on two sayings of one person', () => {
  const found = observe(
    ['“We will stay here for good,” said Ann Lee.'],
    ['“Nobody leaves this old town,” said Ann Lee.'],
  );
  expect(found('quote-altered')).toEqual([]);
});

describe('headlines', () => {
  it('tells what a headline takes up, what it has alone, and holds one against the other', () => {
    const both = compare(
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
    );
    expect(both.observations.filter(({ kind }) => kind === 'headline').map(({ says }) => says)).toEqual([
      'The headline of A takes up the first sentence of its report.',
      'The headline of A has “panic”, which stands nowhere else in its report.',
      'The headline of B takes up the first sentence of its report.',
      'Of the two headlines, only A has “closed” and “panic”, only B has “shut”.',
    ]);
  });
});

describe('charged words', () => {
  it('are told where only one report has them, and are off by default', () => {
    expect(observe(['The government signed the deal.'], ['The regime signed the deal.'])('loaded-word')).toEqual([
      [
        'loaded-word/shared-passage',
        'In this shared passage only B has “regime”; a word list takes it for charged.',
        '',
        'regime',
      ],
    ]);
    expect(isOftenWrong({ kind: 'loaded-word', rule: 'loaded-word/shared-passage' })).toBe(true);
  });

  it('tells of charged words in what one report adds, in its own words alone', () => {
    const added = [
      'The deal was signed.',
      'The regime sent thugs.',
      'Mayor Ann Lee said: “They are thugs and traitors.”',
    ];
    expect(observe(added, ['The deal was signed.'])('loaded-word')).toEqual([
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
  it('gets only what needs no language, and says which report it is', () => {
    const { observations, reports } = compare(
      { sentences: ['Der Minister sagte am Dienstag, die Brücke sei sicher.'], language: 'de' },
      { sentences: ['The minister said on Tuesday that the bridge was safe.'], language: 'en' },
      { links: [{ a: [0], b: [0] }] },
    );
    expect(new Set(observations.map(({ kind }) => kind))).toEqual(new Set(['placement']));
    expect(notEnglish(reports).map(({ id }) => id)).toEqual(['a']);
  });
});
