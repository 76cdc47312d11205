import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { ENGLISH } from '../../src/languages/en/lexicon';
import { notice } from '../../src/projections/notice';
import { pieces, rows, sentenceText } from '../../src/projections/reading';
import { pairOfSources } from './arbitraries';
import { asItIs, expectInvariants, mirrored } from './invariants';
import { numRuns } from './seed';

describe('every comparison', () => {
  it('holds the invariants of the contract, on hostile text too', () => {
    fc.assert(
      fc.property(pairOfSources, ([a, b]) => {
        expectInvariants(compare(a, b, {}, ENGLISH));
      }),
      { numRuns: numRuns(400) },
    );
  });

  it('is mirrored when A and B are exchanged', () => {
    fc.assert(
      fc.property(pairOfSources, ([a, b]) => {
        expect(asItIs(compare(a, b, {}, ENGLISH))).toEqual(mirrored(compare(b, a, {}, ENGLISH)));
      }),
      { numRuns: numRuns(400) },
    );
  });

  it('comes out the same twice, byte for byte', () => {
    fc.assert(
      fc.property(pairOfSources, ([a, b]) => {
        expect(JSON.stringify(compare(a, b))).toBe(JSON.stringify(compare(a, b)));
      }),
      { numRuns: numRuns(50) },
    );
  });

  it('is drawn whole: the pieces of each sentence give back its text, and every sentence stands in a row', () => {
    fc.assert(
      fc.property(pairOfSources, ([a, b]) => {
        const comparison = compare(a, b);
        const placed = new Set(
          rows(comparison).flatMap((row) =>
            (row.kind === 'only' ? row.sentences : [...row.a, ...row.b]).map(({ id }) => id),
          ),
        );
        for (const report of comparison.reports) {
          for (const sentence of report.sentences) {
            const link = comparison.links.find((own) => own[report.id].includes(sentence.id)) ?? null;
            const drawn = pieces(report, sentence, link)
              .map(({ text }) => text)
              .join('');
            expect(drawn.replace(/\s+/g, ' ').trim()).toBe(sentenceText(report, sentence));
            expect(placed.has(sentence.id)).toBe(true);
          }
        }
      }),
      { numRuns: numRuns(100) },
    );
  });
});

describe('progress', () => {
  it('rises to the whole', () => {
    const shares: number[] = [];
    compare({ text: 'It rained.' }, { text: 'It snowed.' }, {}, undefined, (share) => shares.push(share));
    expect(shares).toEqual([...new Set(shares)].sort((x, y) => x - y));
    expect(shares.at(0)).toBeGreaterThan(0);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('links that a person has made', () => {
  const a = { sentences: ['We watch closely what Russia does.', 'It rained.'] };
  const b = { sentences: ['Nothing else.', 'We monitor closely what Russia is doing.', 'It rained.'] };

  it('are kept as given, and no other is made', () => {
    const { links } = compare(a, b, { links: [{ a: [0], b: [1] }] });
    expect(links).toMatchObject([{ a: ['a0'], b: ['b1'], origin: 'reader', score: 1 }]);
    expect(links[0]?.edits.length).toBeGreaterThan(1);
  });

  it('that name a sentence which is not there are refused', () => {
    expect(() => compare(a, b, { links: [{ a: [5], b: [1] }] })).toThrow(/sentence 5 of A, which has 2/);
  });
});

describe('the notice', () => {
  const text = 'The bridge was closed on Monday.\n\nEngineers found cracks in two of its pillars.';

  it('says so when both reports are one text', () => {
    expect(notice(compare({ text }, { text }))?.kind).toBe('same-text');
  });

  it('says so when nothing is shared', () => {
    const other = 'A violinist from Lisbon won the prize.\n\nThe jury praised her second movement.';
    expect(notice(compare({ text }, { text: other }))?.kind).toBe('nothing-in-common');
  });

  it('is absent otherwise', () => {
    const other = 'The bridge was shut on Monday after cracks were found in its pillars.\n\nTraffic is diverted.';
    expect(notice(compare({ text }, { text: other }))).toBeNull();
  });
});
