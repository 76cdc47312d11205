import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../../src/engine/align/features';
import { REASONS } from '../../../src/engine/align/reasons';
import { featureWords } from '../../../src/features/reading/labels';
import { measured } from './measured';

const TITLE = 'Council meets on Monday';

describe('features of two sentences', () => {
  it('coverage: how much of each the other says, the less first', async () => {
    const of = await measured(
      [TITLE, 'The old bridge collapsed.'],
      ['Nothing new.', 'The old bridge collapsed while lorries waited behind barriers.'],
    );
    expect(of(1, 1, 'coverage-of-the-shorter')).toBeCloseTo(1);
    expect(of(1, 1, 'coverage-of-the-longer')).toBeGreaterThan(0.2);
    expect(of(1, 1, 'coverage-of-the-longer')).toBeLessThan(0.8);
  });

  it('coverage of what is no name leaves names out', async () => {
    const of = await measured(
      [TITLE, 'In the end Marwen and Tollis signed.'],
      ['Nothing new.', 'Later on Marwen and Tollis refused.'],
    );
    expect(of(1, 1, 'plain-coverage-more')).toBe(0);
    expect(of(1, 1, 'shared-names')).toBeGreaterThan(0);
  });

  it('verbs by their forms', async () => {
    const of = await measured(
      [TITLE, 'Engineers inspected two cranes.', 'Cranes were repainted.'],
      ['Nothing new.', 'Two ministers inspected a school.', 'Cranes stood idle.'],
    );
    expect(of(1, 1, 'weight-of-verbs')).toBeGreaterThan(0);
    expect(of(2, 2, 'weight-of-verbs')).toBe(0);
  });

  it('words that each report says once tell more than those it says over and over', async () => {
    const of = await measured(
      [TITLE, 'The ferry sank near a lighthouse.', 'The ferry was old.', 'The ferry was insured.'],
      ['Nothing new.', 'A lighthouse saw the ferry sink.', 'The ferry had two decks.', 'The ferry was blue.'],
    );
    expect(of(1, 1, 'once-in-each')).toBeGreaterThan(of(2, 2, 'once-in-each'));
    expect(of(1, 1, 'first-mentions')).toBeGreaterThan(of(2, 3, 'first-mentions'));
  });

  it('a pair of words is rare where few sentences say both', async () => {
    const of = await measured(
      [TITLE, 'The tax helps farmers.', 'The tax hurts bakers.', 'The law helps bakers.', 'Yet bakers like the tax.'],
      ['Nothing new.', 'A tax for farmers came.', 'A law against bakers came.', 'A tax on bakers came.'],
    );
    expect(of(1, 1, 'rarest-shared-pair')).toBeGreaterThan(of(2, 3, 'rarest-shared-pair'));
  });

  it('words in the same order, in a row or not', async () => {
    const of = await measured(
      [TITLE, 'The judge freed the smuggler after the appeal.'],
      ['The smuggler freed the judge.', 'The judge freed, on Friday, the smuggler after an appeal.'],
    );
    expect(of(1, 1, 'same-order-more')).toBeGreaterThan(of(1, 0, 'same-order-more'));
    expect(of(1, 1, 'longest-shared-run')).toBeCloseTo(Math.log1p(3));
  });

  it('the longest run that stands in a quotation, against a quotation and against what is told', async () => {
    const of = await measured(
      [TITLE, '“We will rebuild the bridge by spring,” she said.'],
      ['“We will rebuild the bridge,” she said.', 'She said that we will rebuild the bridge by spring.'],
    );
    expect(of(1, 0, 'run-quoted-by-both')).toBeCloseTo(Math.log1p(5));
    expect(of(1, 1, 'run-quoted-by-both')).toBe(0);
    expect(of(1, 1, 'quoted-run')).toBeCloseTo(Math.log1p(7));
  });

  it('words in the form they are written in, function words too', async () => {
    const of = await measured(
      [TITLE, 'They were going over the old bridge.', 'Rain fell.'],
      ['They were going over the old bridge again.', 'She goes under old bridges.', 'Snow fell.'],
    );
    expect(of(1, 0, 'forms-more')).toBeGreaterThan(0.7);
    expect(of(1, 1, 'forms-more')).toBeLessThan(of(1, 0, 'forms-more') / 2);
  });

  it('letters in a row, where a word is derived from another that its stem is not', async () => {
    const of = await measured(
      [TITLE, 'The harbour flooded overnight.', 'The harbour froze overnight.'],
      ['Nothing new.', 'Floodwater reached the harbour.'],
    );
    expect(of(1, 1, 'letters-alike')).toBeGreaterThan(of(2, 1, 'letters-alike'));
    expect(of(1, 1, 'rarest-shared-word')).toBeCloseTo(of(2, 1, 'rarest-shared-word'));
    expect(of(1, 1, 'weight-of-forms')).toBeCloseTo(of(2, 1, 'weight-of-forms'));
  });

  it('one of several quotations that the other tells, whole if it is short', async () => {
    const of = await measured(
      [TITLE, 'He spoke of a “velvet cage” and said “nobody in Tollis ever asked the farmers or the millers first.”'],
      ['Nothing new.', 'The farm is a velvet cage, he said.', 'The cage is made of steel.'],
    );
    expect(of(1, 1, 'short-quotation-answered')).toBeGreaterThan(0);
    expect(of(1, 2, 'short-quotation-answered')).toBe(0);
    expect(of(1, 1, 'best-answered-quotation')).toBeGreaterThan(of(1, 2, 'best-answered-quotation'));
  });

  it('numbers that both say, and others', async () => {
    const of = await measured(
      [TITLE, 'The fire killed 17 horses.'],
      ['The fire killed 17 horses in a stable.', 'The fire killed 23 horses.'],
    );
    expect([of(1, 0, 'shared-numbers'), of(1, 0, 'other-numbers')]).toEqual([1, 0]);
    expect([of(1, 1, 'shared-numbers'), of(1, 1, 'other-numbers')]).toEqual([0, 1]);
  });

  it('rank among rivals: nothing else comes as near', async () => {
    const of = await measured(
      [TITLE, 'The glacier lost forty metres of ice.'],
      ['The glacier lost forty metres of ice last year.', 'The glacier is popular.'],
    );
    expect(of(1, 0, 'coverage-of-both/rank-less')).toBe(1);
    expect(of(1, 1, 'coverage-of-both/rank-less')).toBe(0.5);
    expect(of(1, 0, 'coverage-of-both/lead-more')).toBeGreaterThan(0);
  });

  it('what one tells in a sentence the other tells in two', async () => {
    const of = await measured(
      [TITLE, 'The pilot landed safely and praised the crew.'],
      ['Nothing new.', 'The pilot landed safely.', 'She praised the crew.'],
    );
    expect(of(1, 1, 'told-around')).toBeGreaterThan(of(1, 1, 'coverage-of-the-longer'));
  });

  it('are the same when A and B change places', async () => {
    const a = [TITLE, '“The dam is safe,” Orla Finch said on 3 May.', 'Two villages were cleared.'];
    const b = ['Dam safe, says Finch', 'Orla Finch called the dam safe.', 'On 3 May two villages had been cleared.'];
    const [there, back] = [await measured(a, b), await measured(b, a)];
    for (const feature of FEATURES) expect(back(1, 1, feature)).toBe(there(1, 1, feature));
  });
});

it('every reason has its words', () => {
  expect(REASONS.filter((name) => featureWords(name) === name.replaceAll('-', ' '))).toEqual([]);
});

describe('abbreviations', () => {
  it.each([
    ['The GOP plan failed.', 'The Republican plan failed.'],
    ['Speaking in Tampa, Fla., she apologised.', 'Speaking in Tampa, Florida, she apologised.'],
    ['Later Rep. Dana Holt resigned.', 'Later Representative Dana Holt resigned.'],
    ['Holt (D-Calif.) resigned.', 'Holt, a California Democrat, resigned.'],
  ])('“%s” counts as “%s”', async (short, long) => {
    const of = await measured([TITLE, short], ['Nothing new.', long]);
    expect(of(1, 1, 'coverage-of-the-longer')).toBeCloseTo(1);
  });

  it('a word is no abbreviation without its full stop', async () => {
    const of = await measured([TITLE, 'The ill were moved from Lumen.'], ['Nothing new.', 'Lumen is in Illinois.']);
    expect(of(1, 1, 'coverage-of-the-longer')).toBeLessThan(0.9);
    expect(of(1, 1, 'once-in-each')).toBe(1);
  });
});
