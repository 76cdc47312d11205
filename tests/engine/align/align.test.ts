import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { WITHOUT_LEXICON } from '../resources';

/** The links of two lists of sentences, as “A’s sentences = B’s sentences”, moved ones with ⇅. */
async function linksOf(a: readonly string[], b: readonly string[]): Promise<string[]> {
  return (await compare({ sentences: a }, { sentences: b }, {}, WITHOUT_LEXICON)).links.map(
    (link) => `${link.a.join('+')} = ${link.b.join('+')}${link.moved ? ' ⇅' : ''}`,
  );
}

const REPORT = [
  'The bridge over the Vardar was closed on Monday morning.',
  'Engineers had found deep cracks in two of its pillars.',
  'Buses will be diverted through the old town until June.',
  'The mayor promised compensation for shops along the river.',
];

describe('alignment', () => {
  it('links a report with itself sentence by sentence', async () => {
    expect(await linksOf(REPORT, REPORT)).toEqual(['a0 = b0', 'a1 = b1', 'a2 = b2', 'a3 = b3']);
  });

  it('finds what was reworded, and leaves alone what only one has', async () => {
    const other = [
      'A choir from Ohrid sang in the cathedral.',
      'On Monday the Vardar bridge was shut to traffic.',
      'Deep cracks had been discovered in two pillars by engineers.',
    ];
    expect(await linksOf(REPORT, other)).toEqual(['a0 = b1', 'a1 = b2']);
  });

  it('links one sentence that the other tells in two', async () => {
    const a = [
      ...REPORT,
      'But of course we are vigilant, watch closely what Russia does and stand united, he replied.',
    ];
    const b = [
      'A choir sang.',
      'But of course, we remain vigilant.',
      'We monitor closely what Russia is doing, and we remain united.',
    ];
    expect(await linksOf(a, b)).toEqual(['a4 = b1+b2']);
  });

  it('marks a passage that stands elsewhere', async () => {
    const [first = '', second = '', third = '', fourth = ''] = REPORT;
    expect(await linksOf(REPORT, [fourth, first, second, third])).toEqual([
      'a0 = b1',
      'a1 = b2',
      'a2 = b3',
      'a3 = b0 ⇅',
    ]);
  });

  it('links nothing between reports of different events', async () => {
    const other = [
      'A violinist from Lisbon won the prize.',
      'The jury praised her second movement.',
      'She will tour Japan in autumn.',
    ];
    expect(await linksOf(REPORT, other)).toEqual([]);
  });

  it('says why, with the words on both sides', async () => {
    const [link] = (
      await compare(
        { sentences: REPORT },
        { sentences: ['On Monday the Vardar bridge was closed.'] },
        {},
        WITHOUT_LEXICON,
      )
    ).links;
    const why = link?.why.find(({ a }) => a.length > 0);
    expect(why?.a.map((span) => REPORT.join('\n').slice(...span))).toEqual(['bridge', 'Vardar', 'closed', 'Monday']);
    expect(link?.why.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  });

  it('names the nearest of the other side for a sentence that is in no link', async () => {
    const other = ['A choir sang.', 'Nobody came.', 'It rained.', 'The mayor was ill.'];
    const { unlinked } = await compare({ sentences: REPORT }, { sentences: other }, {}, WITHOUT_LEXICON);
    expect(unlinked.b.at(-1)).toMatchObject({ sentence: 'b3', nearest: [{ sentence: 'a3' }] });
  });
});
