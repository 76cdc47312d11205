import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';

/** The links of two lists of sentences, as “A’s sentences = B’s sentences”, moved ones with ⇅. */
function linksOf(a: readonly string[], b: readonly string[]): string[] {
  return compare({ sentences: a }, { sentences: b }).links.map(
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
  it('links a report with itself sentence by sentence', () => {
    expect(linksOf(REPORT, REPORT)).toEqual(['a0 = b0', 'a1 = b1', 'a2 = b2', 'a3 = b3']);
  });

  it('finds what was reworded, and leaves alone what only one has', () => {
    const other = [
      'A choir from Ohrid sang in the cathedral.',
      'On Monday the Vardar bridge was shut to traffic.',
      'Deep cracks had been discovered in two pillars by engineers.',
    ];
    expect(linksOf(REPORT, other)).toEqual(['a0 = b1', 'a1 = b2']);
  });

  it('links one sentence that the other tells in two', () => {
    const a = [
      ...REPORT,
      'But of course we are vigilant, watch closely what Russia does and stand united, he replied.',
    ];
    const b = [
      'A choir sang.',
      'But of course, we remain vigilant.',
      'We monitor closely what Russia is doing, and we remain united.',
    ];
    expect(linksOf(a, b)).toEqual(['a4 = b1+b2']);
  });

  it('marks a passage that stands elsewhere', () => {
    const [first = '', second = '', third = '', fourth = ''] = REPORT;
    expect(linksOf(REPORT, [fourth, first, second, third])).toEqual(['a0 = b1', 'a1 = b2', 'a2 = b3', 'a3 = b0 ⇅']);
  });

  it('links nothing between reports of different events', () => {
    const other = [
      'A violinist from Lisbon won the prize.',
      'The jury praised her second movement.',
      'She will tour Japan in autumn.',
    ];
    expect(linksOf(REPORT, other)).toEqual([]);
  });

  it('says why, with the words on both sides', () => {
    const [link] = compare({ sentences: REPORT }, { sentences: ['On Monday the Vardar bridge was closed.'] }).links;
    const why = link?.why.find(({ a }) => a.length > 0);
    expect(why?.a.map((span) => REPORT.join('\n').slice(...span))).toEqual(['bridge', 'Vardar', 'closed', 'Monday']);
    expect(link?.why.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  });

  it('names the nearest of the other side for a sentence that is in no link', () => {
    const other = ['A choir sang.', 'Nobody came.', 'It rained.', 'The mayor was ill.'];
    const { unlinked } = compare({ sentences: REPORT }, { sentences: other });
    expect(unlinked.b.at(-1)).toMatchObject({ sentence: 'b3', nearest: [{ sentence: 'a3' }] });
  });
});
