import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cueOf } from '../../../src/engine/names/speakers';
import { compare, readAgain } from '../../../src/engine/pipeline';
import type { Quote } from '../../../src/model/report';
import { RESOURCES, WITHOUT_LEXICON } from '../resources';
import { observe } from './observe';

/** Who is said to speak in which report: `both Ann Lee`, `a the mayor`. */
async function speakers(a: string, b: string): Promise<string[]> {
  const { observations } = await compare({ text: a, language: 'en' }, { text: b, language: 'en' }, {}, WITHOUT_LEXICON);
  return observations.flatMap((own) => {
    if (own.kind !== 'voice') return [];
    const where = own.rule === 'voice/both' ? 'both' : own.a.length > 0 ? 'a' : 'b';
    return [`${where} ${own.detail.speaker}`];
  });
}

const said = (name: string) => `The council met on Monday.\n\n${name} said that the old bridge was not safe.`;

describe('one speaker under two names', () => {
  it.each([
    ['Mr. Marsh', 'Tobias Marsh', 'Marsh (Tobias Marsh in B)'],
    ['Dr Tobias Marsh', 'Tobias Marsh', 'Tobias Marsh'],
    ['Bill Marsh', 'William J. Marsh', 'Bill Marsh (William J. Marsh in B)'],
    ['Firefighter Zsofia Nagy', 'Zsofia Nagy', 'Zsofia Nagy'],
    ['Shopkeeper Zsofia Nagy', 'Zsofia Nagy', 'Zsofia Nagy'],
    ['Zsofia Nagy', 'Nagy', 'Zsofia Nagy (Nagy in B)'],
    ['Yuri Belov', 'Yury Belov', 'Yuri Belov (Yury Belov in B)'],
    ['Joseph P. Marsh Jr.', 'Joe Marsh', 'Joseph P. Marsh Jr (Joe Marsh in B)'],
    ['Prosecutors', 'prosecutors', 'prosecutors'],
  ])('%s and %s', async (inA, inB, name) => {
    expect(await speakers(said(inA), said(inB))).toEqual([`both ${name}`]);
  });

  it('by an acronym', async () => {
    expect(await speakers(said('The HBA'), said('The Harbour Bridge Authority'))).toEqual([
      'both HBA (Harbour Bridge Authority in B)',
    ]);
  });
});

describe('two speakers of one surname', () => {
  it.each([
    ['Anna Marsh', 'Tobias Marsh'],
    ['Mr. Marsh', 'Ms. Marsh'],
    ['Tobias Marsh Jr.', 'Tobias Marsh Sr.'],
  ])('%s and %s', async (inA, inB) => {
    expect((await speakers(said(inA), said(inB))).map((own) => own.slice(0, 1))).toEqual(['a', 'b']);
  });

  it('leaves open whose words are those of a surname that either may bear', async () => {
    const both = 'Anna Marsh came. Tobias Marsh came too.';
    expect(await speakers(`${both} Marsh said that the bridge was safe.`, said('Anna Marsh'))).toEqual([]);
  });

  it('takes a surname for the one who is named clearly more often', async () => {
    const text = 'Tobias Marsh came. Tobias Marsh sat down. His wife, Anna Marsh, stayed. Marsh said that it was over.';
    expect(await speakers(text, 'Nothing was said.')).toEqual(['a Tobias Marsh']);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'a spokesman for somebody is another',
      'A spokesman for Mayor Ann Lee said that it was safe.',
      'A spokesman for Mayor Ann Lee',
    ],
    ['a name beside a role', 'The spokesman, Tobias Marsh, said that it was safe.', 'Tobias Marsh'],
    ['a party is of the name before it', '“It is safe for us all,” Sen. Ann Lee, D-Ore., said.', 'Ann Lee'],
    ['he is no woman', 'Ann Lee came. Tobias Marsh met Ann Lee. He said that it was safe.', 'Tobias Marsh'],
    ['who is the name before it', 'They met Tobias Marsh, who said that it was safe.', 'Tobias Marsh'],
    ['a headline makes nobody a person', 'Lee Aide Calls Marsh\n\nTobias Marsh said that it was safe.', 'Tobias Marsh'],
    [
      'the role that one alone holds',
      'Mayor Ann Lee came. Tobias Marsh left. The mayor said that it was safe.',
      'Ann Lee',
    ],
  ])('%s', async (_, text, name) => {
    expect(await speakers(text, 'It rained.')).toEqual([`a ${name}`]);
  });

  it('is nobody by a role that two hold', async () => {
    const text = 'Senator Ann Lee and Senator Tobias Marsh came. The senator said that the bridge was safe.';
    expect(await speakers(text, 'It rained.')).toEqual(['a The senator']);
  });
});

it.each([
  ['The Harbour Union president, Ann Lee, spoke.', 'The president spoke. Ann Lee did not.'],
  ['Ann Lee spoke for the president Lee worked for.', 'The president spoke. Ann Lee did not.'],
  ['The senator Ann Lee spoke.', 'The deputy senator spoke. Ann Lee did not.'],
  ['The president, Ann Lee, spoke.', 'The president of the Harbour Union spoke. Ann Lee did not.'],
  ['Ann Lee spoke.', 'Ann Lee spoke to the late Sen. Ann Lee’s friends.'],
  ['Senator Ann Lee spoke.', 'The most headstrong senator spoke. Ann Lee did not.'],
])('calls nobody by the role of another: %s %s', async (a, b) => {
  const namesInB = (await observe([a], [b]))('naming/person').map(([, says]) => says?.replace(/^.* in A, /, ''));
  expect(namesInB.every((own) => own === '“Ann Lee” in B.')).toBe(true);
});

it.each([
  ['The plan was announced by Lee.', 'was announced', 'announced'],
  ['It was safe, Lee said in a statement.', 'said in a statement', 'said'],
  ['It was safe, by a new statement of Lee.', 'by a new statement of', 'statement'],
  ['It was safe, all by itself.', 'all by', undefined],
])('finds the word of speech in the cue of %s', async (text, cue, word) => {
  const { reports } = await compare({ text, language: 'en' }, { text, language: 'en' }, {}, WITHOUT_LEXICON);
  const at = Math.max(0, text.indexOf(cue));
  const quote = { cue: [at, at + cue.length] } as unknown as Quote;
  expect(cueOf(await readAgain(reports[0], RESOURCES), quote)?.written).toBe(word);
});

it.each([
  'Mayor Ann Lee was asked whether the bridge was safe.',
  'Mayor Ann Lee was told that the bridge was safe.',
  'Mayor Ann Lee did not say that the bridge was safe.',
])('gives nobody words that are said to them, or that they do not say: %s', async (text) => {
  expect((await observe([text], ['Rain fell.']))('voice')).toEqual([]);
});

it('does not say that one report alone gives words of an open name where the other gives words of its surname', async () => {
  const [a, b] = ['Secretary of the Harbour Ann Lee said that it was safe.', 'Ann Lee said that it was not.'];
  expect((await observe([a], [b]))('voice/only-here')).toEqual([]);
});

it('gives no voice to a form of address alone', async () => {
  expect((await observe(['Mr. said that the bridge was safe.'], ['Rain fell.']))('voice')).toEqual([]);
});

it('gives no voice to pleas, and no verb of saying to them', async () => {
  const found = await observe(
    ['Tobias Marsh pleaded guilty on Friday to two charges.'],
    ['Tobias Marsh pleaded not guilty to any charge on Friday.'],
  );
  expect([...found('voice'), ...found('cue-verb')]).toEqual([]);
});

const CASE = new URL('../../../../shared/cases/compare/speaker-in-both', import.meta.url).pathname;

describe.skipIf(!process.env.CI && !existsSync(`${CASE}.a.txt`))('the case of a speaker in both', () => {
  it.each([
    ['Ms. Voss', 'Lena Voss', 'Voss (Lena Voss in B)'],
    ['Dr Lena Voss', 'Lena Voss', 'Lena Voss'],
    ['Mr Lorne', 'Hugh Lorne', 'Lorne (Hugh Lorne in B)'],
    ['Nkechi Obi', 'Engineer Nkechi Obi', 'Nkechi Obi'],
    ['Sergei Petrov', 'Sergey Petrov', 'Sergei Petrov (Sergey Petrov in B)'],
  ])('%s / %s', async (inA, inB, name) => {
    const a = readFileSync(`${CASE}.a.txt`, 'utf8').replace('Ms. Voss', inA);
    const b = readFileSync(`${CASE}.b.txt`, 'utf8').replace('Lena Voss', inB);
    expect(await speakers(a, b)).toEqual(['both Anna Berg', `both ${name}`]);
    expect(await speakers(b, a)).toHaveLength(2);
  });
});
