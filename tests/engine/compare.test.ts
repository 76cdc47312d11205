import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { compare } from '../../src/engine/pipeline';
import { notice } from '../../src/projections/notice';
import { pieces } from '../../src/projections/pieces';
import { rows } from '../../src/projections/rows';
import { sentenceText } from '../../src/projections/sentences';
import { holds } from '../fuzz/holds';
import { pairOfSources } from './arbitraries';
import { asItIs, expectInvariants, expectSame, mirrored } from './invariants';
import { RESOURCES, WITHOUT_LEXICON } from './resources';

describe('every comparison', () => {
  it('holds the invariants of the contract, on hostile text too', async () => {
    await holds('comparison: the contract', pairOfSources, async ([a, b]) => {
      expectInvariants(await compare(a, b, {}, RESOURCES));
    });
  });

  it('is mirrored when A and B are exchanged', async () => {
    await holds('comparison: mirrored', pairOfSources, async ([a, b]) => {
      expectSame(asItIs(await compare(a, b, {}, RESOURCES)), mirrored(await compare(b, a, {}, RESOURCES)));
    });
  });

  it('comes out the same twice, byte for byte', async () => {
    await holds('comparison: twice the same', pairOfSources, async ([a, b]) => {
      expect(JSON.stringify(await compare(a, b, {}, WITHOUT_LEXICON))).toBe(
        JSON.stringify(await compare(a, b, {}, WITHOUT_LEXICON)),
      );
    });
  });

  it('is drawn whole: the pieces of each sentence give back its text, and every sentence stands in a row', async () => {
    await holds('comparison: drawn whole', pairOfSources, async ([a, b]) => {
      const comparison = await compare(a, b, {}, WITHOUT_LEXICON);
      const placed = new Set(
        rows(comparison).flatMap((row) =>
          (row.kind !== 'shared' ? row.sentences : [...row.a, ...row.b]).map(({ id }) => id),
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
    });
  });
});

describe('progress', () => {
  it('rises to the whole', async () => {
    const shares: number[] = [];
    await compare({ text: 'It rained.' }, { text: 'It snowed.' }, {}, WITHOUT_LEXICON, {
      progress: (share) => shares.push(share),
    });
    expect(shares).toEqual([...new Set(shares)].sort((x, y) => x - y));
    expect(shares.at(0)).toBeGreaterThan(0);
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a signal', () => {
  it('ends the work after the stage in hand, with its own reason', async () => {
    const ending = new AbortController();
    const progress = (share: number) => share > 0.15 && ending.abort(new Error('enough'));
    const work = compare({ text: 'It rained.' }, { text: 'It snowed.' }, {}, WITHOUT_LEXICON, {
      progress,
      signal: ending.signal,
    });
    await expect(work).rejects.toThrow('enough');
  });
});

describe('what made it', () => {
  it('is recorded, so that a comparison can be made again', async () => {
    const { engine } = await compare({ text: 'It rained.' }, { text: 'It snowed.' }, {}, WITHOUT_LEXICON);
    expect(engine).toMatchObject({ version: manifest.version, resources: { lexicon: null } });
  });
});

describe('links that a person has made', () => {
  const a = { sentences: ['We watch closely what Russia does.', 'It rained.'] };
  const b = { sentences: ['Nothing else.', 'We monitor closely what Russia is doing.', 'It rained.'] };

  it('are kept as given, and no other is made', async () => {
    const { links } = await compare(a, b, { links: [{ a: [0], b: [1] }] }, WITHOUT_LEXICON);
    expect(links).toMatchObject([{ a: ['a0'], b: ['b1'], origin: 'reader', score: 1 }]);
    expect(links[0]?.edits.length).toBeGreaterThan(1);
  });

  it('that name a sentence which is not there are refused', async () => {
    await expect(compare(a, b, { links: [{ a: [5], b: [1] }] }, WITHOUT_LEXICON)).rejects.toThrow(
      /sentence 5 of A, which has 2/,
    );
  });
});

describe('the notice', () => {
  const text = 'The bridge was closed on Monday.\n\nEngineers found cracks in two of its pillars.';

  it('says so when both reports are one text', async () => {
    expect(notice(await compare({ text }, { text }, {}, WITHOUT_LEXICON))?.kind).toBe('same-text');
  });

  it('says so when nothing is shared', async () => {
    const other = 'A violinist from Lisbon won the prize.\n\nThe jury praised her second movement.';
    expect(notice(await compare({ text }, { text: other }, {}, WITHOUT_LEXICON))?.kind).toBe('nothing-in-common');
  });

  it('is absent otherwise', async () => {
    const other = 'The bridge was shut on Monday after cracks were found in its pillars.\n\nTraffic is diverted.';
    expect(notice(await compare({ text }, { text: other }, {}, WITHOUT_LEXICON))).toBeNull();
  });
});
