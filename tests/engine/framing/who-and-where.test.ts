import { describe, expect, it } from 'vitest';
import { observe } from './observe';

describe('voices', () => {
  it('tells who speaks in both, who in one alone, and who without a name', async () => {
    const found = (
      await observe(
        ['Mayor Ann Lee said that the bridge was safe.'],
        ['Mayor Ann Lee said: “The bridge is safe.”', 'Two officials said that it was not.'],
      )
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

it('takes no voice from a headline, nor from papers', async () => {
  const found = await observe(
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
])('takes a heading’s words for those of whom it names: %s', async (heading, words) => {
  const found = (await observe([heading, 'Mayor Ann Lee opened the market.'], ['Nothing was said.']))('voice');
  expect(found).toEqual([
    ['voice/only-here', expect.stringMatching(/^Only A gives words of Ann Lee: 5 words/), expect.anything(), ''],
  ]);
  expect(found[0]?.[2]).toContain(words);
});

it('takes no voice from a heading that names a matter', async () => {
  expect((await observe(['Bridge Scandal: mayor keeps her silence'], ['Nothing was said.']))('voice')).toEqual([]);
});

describe('places', () => {
  it('does not say that only one names where the other was written', async () => {
    const found = await observe(['OSLO — The bridge was closed.'], ['The bridge was closed, Oslo and Madrid heard.']);
    expect(found('fact-differs/place-only-here').map(([, says]) => says)).toEqual(['Only B names Madrid.']);
  });

  it('takes the long name of a country for one', async () => {
    const found = await observe(['He left the United States of America.'], ['He left the United States.']);
    expect(found('naming/place').map(([, , a]) => a)).toEqual(['United States of America']);
  });

  it('gathers those that both name, and those of one', async () => {
    const found = await observe(['He flew from Norway to Kiev.'], ['He left Norway for Kyiv and Spain.']);
    expect(found('fact-agrees/place')).toEqual([
      ['fact-agrees/place', 'Both name Kiev (Kyiv in B) and Norway.', 'Norway | Kiev', 'Norway | Kyiv'],
    ]);
    expect(found('fact-differs/place-only-here').map(([, says]) => says)).toEqual(['Only B names Spain.']);
  });

  it('takes a person for no country', async () => {
    const found = await observe(
      ['Representative Jim Jordan left the room. Jordan said nothing.'],
      ['The Washington Post wrote about Rep. Jordan.'],
    );
    expect(found('fact-')).toEqual([]);
  });

  it('still knows the country where nobody is called so', async () => {
    const found = await observe(['Troops went to Jordan.'], ['Nobody left.']);
    expect(found('fact-differs').map(([, says]) => says)).toEqual(['Only A names Jordan.']);
  });
});

describe('cue verbs', () => {
  it('compares the verbs for one statement, with what they bring', async () => {
    const found = await observe(
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
  it('gathers the names of one person and of one place', async () => {
    const found = (
      await observe(
        ['President Volodymyr Zelenskyi spoke in Kiev.', 'The Ukrainian president left.'],
        ['Ukrainian President Volodymyr Zelensky spoke in Kyiv.', 'The Ukrainian leader left.'],
      )
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
  ])('gathers the names of one event: %s %s', async (x, y, names) => {
    expect((await observe([x], [y]))('naming/event').map(([, says]) => says)).toEqual([
      `The same event is called ${names}.`,
    ]);
  });

  it.each([
    ['The war in Ukraine goes on.', 'The Ukraine war goes on.'],
    ['The war in Sudan goes on.', 'The conflict in Yemen goes on.'],
    ['The trade war with China goes on.', 'The China conflict goes on.'],
    ['A war in Ukraine would be bad.', 'The Ukraine conflict goes on.'],
    ['The war in Ukraine and the war in Syria go on.', 'The Ukraine conflict goes on.'],
    ['The Ukraine War Museum opened.', 'The Ukraine conflict goes on.'],
    ['The Russian war in Chechnya goes on.', 'The Russian conflict goes on.'],
  ])('does not take for one event: %s %s', async (x, y) => {
    expect((await observe([x], [y]))('naming/event')).toEqual([]);
  });

  it('says nothing of names that are the same', async () => {
    expect((await observe(['Mayor Ann Lee left Paris.'], ['Lee, Ann Lee, left Paris.']))('naming')).toEqual([]);
  });
});
