import { describe, expect, it } from 'vitest';
import { compare, readAgain } from '../../../src/engine/pipeline';
import { quoteMatcher } from '../../../src/engine/wording/quotes';
import { saysEdit } from '../../../src/messages/edits';
import type { Edit, Shift } from '../../../src/model/link';
import { countsAsSame, IGNORABLE, type Ignorable } from '../../../src/projections/ignore';
import { describerOf } from '../../../src/worker/reviewed';
import { RESOURCES, WITHOUT_LEXICON } from '../resources';

const linked = async (a: string, b: string, published: readonly [string | null, string | null] = [null, null]) => {
  const comparison = await compare(
    { sentences: [a], language: 'en', published: published[0] },
    { sentences: [b], language: 'en', published: published[1] },
    { links: [{ a: [0], b: [0] }] },
    WITHOUT_LEXICON,
  );
  const [link] = comparison.links;
  if (!link) throw new Error('no link');
  return { link, reports: comparison.reports };
};

describe('saysEdit', () => {
  const said = async (a: string, b: string, shift: Shift, published?: readonly [string, string]) => {
    const { link, reports } = await linked(a, b, published);
    const edit = link.edits.find(({ shifts }) => shifts.includes(shift));
    const describe = await describerOf(reports);
    return edit ? saysEdit(edit, describe(edit), reports) : null;
  };

  it.each<readonly [string, string, Shift, string]>([
    [
      'The talks may fail',
      'The talks will fail',
      'certainty',
      'A says “may”, B says “will”: they are not certain in the same way.',
    ],
    ['They left', 'They never left', 'negation', 'Only B says “never”: here B negates.'],
    [
      'Kyiv lost 13,700 troops',
      'Kyiv lost 90,000 troops',
      'number',
      'A says “13,700”, B says “90,000”: the numbers differ.',
    ],
    [
      'About 13,000 men died',
      'Some 13,700 men died',
      'number',
      'A says “About 13,000”, B says “Some 13,700”: it can be the same number.',
    ],
    [
      'They watch the border',
      'They monitor the border',
      'synonym',
      'A says “watch”, B says “monitor”: other words for it.',
    ],
    [
      'He arrived on Monday',
      'He arrived on Friday',
      'date',
      'A says “Monday”, B says “Friday”: told by another day or time.',
    ],
  ])('%s / %s', async (a, b, shift, sentence) => {
    expect(await said(a, b, shift)).toBe(sentence);
  });

  it('tells the words once where two kinds of change meet in them', async () => {
    expect(
      await said('a grave and immediate threat, he said', 'a grave and “imminent” threat, he said', 'strength'),
    ).toMatch(/^A says “immediate”, B says .*: one can be stronger than the other\.$/);
    expect(await said('The company admitted the charges', 'The company denied the charges', 'negation')).toBe(
      'A says “admitted”, B says “denied”: here B negates; the words are introduced in another way.',
    );
  });

  it('resolves days against the date of each report', async () => {
    const sentence = await said('It closed on Tuesday.', 'It closed on November 21.', 'date', [
      '2023-11-22',
      '2023-11-27',
    ]);
    expect(sentence).toMatch(/: both mean 21 November 2023\.$/);
    const differing = await said('It closed in November.', 'It closed on November 21.', 'date', [
      '2023-11-22',
      '2023-11-27',
    ]);
    expect(differing).toMatch(/: A means November 2023, B 21 November 2023, one lies within the other\.$/);
  });
});

describe('countsAsSame', () => {
  const counts = async (a: string, b: string, ...ignoring: Ignorable[]) => {
    const { link, reports } = await linked(a, b);
    return link.edits.every((edit: Edit) => countsAsSame(edit, new Set(ignoring), reports));
  };

  it.each<readonly [string, string, Ignorable]>([
    ['He saw a dog', 'He saw the dog', 'function'],
    ['The centre closed', 'The center closed', 'spelling'],
    ['The city is calm', 'The city was calm', 'tense'],
    ['Yes, he left', 'Yes he left', 'punctuation'],
    ['The Party left', 'The party left', 'case'],
  ])('%s / %s: by %s alone', async (a, b, ignorable) => {
    expect(await counts(a, b, ignorable)).toBe(true);
    expect(await counts(a, b, ...IGNORABLE.filter((name) => name !== ignorable))).toBe(false);
  });

  it('never lets a negation go', async () => {
    expect(await counts('He left', 'He did not leave', ...IGNORABLE)).toBe(false);
  });
});

describe('quoteMatcher', () => {
  const quoted = async (a: string, b: string) => {
    const { reports } = await linked(a, b);
    const read = [await readAgain(reports[0], RESOURCES), await readAgain(reports[1], RESOURCES)] as const;
    return quoteMatcher(read)(reports[0].quotes, reports[1].quotes).map(({ how, onlyA, onlyB }) => [
      how,
      onlyA.map((span) => reports[0].text.slice(...span)),
      onlyB.map((span) => reports[1].text.slice(...span)),
    ]);
  };

  it.each([
    ['“We will not leave the town,” she said.', 'She said: “We will not leave the town.”', [['identical', [], []]]],
    [
      '“We will not leave the town this year,” she said.',
      'She said: “We will not leave the town.”',
      [['trimmed', ['this year'], []]],
    ],
    [
      '“We will not leave the town,” she said.',
      'She said: “We will never leave the town.”',
      [['altered', ['not'], ['never']]],
    ],
    ['“We will not leave the town,” she said.', 'She said: “Prices rise every single winter.”', []],
  ])('%s / %s', async (a, b, expected) => {
    expect(await quoted(a, b)).toEqual(expected);
  });

  it('is mirrored when the reports are exchanged', async () => {
    const [a, b] = ['“We will not leave the town this year,” she said.', 'She said: “We will not leave the town.”'];
    expect(await quoted(b, a)).toEqual((await quoted(a, b)).map(([how, x, y]) => [how, y, x]));
  });
});
