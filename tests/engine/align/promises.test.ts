import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import type { Link } from '../../../src/model/link';
import { RESOURCES, WITHOUT_LEXICON } from '../resources';
import { numRuns } from '../seed';
import { UNRELATED } from './unrelated';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Invented words: the `n`th, of three or four syllables, with which no other begins. */
function word(n: number): string {
  const at = (place: number) => SYLLABLES[(Math.floor(n / SYLLABLES.length ** place) + 7 * place) % SYLLABLES.length];
  return `${at(0)}${at(1)}${at(2)}${at(0)}`;
}

/** Sentences, no two alike: each of some words of its own and some that others use too. */
const sentences = fc
  .array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), fc.integer({ min: 3, max: 8 })), {
    minLength: 2,
    maxLength: 40,
  })
  .map((plans) =>
    plans.map(([common, own], k) => {
      const words = [...Array.from({ length: own }, (_, n) => word(100 + k * 8 + n)), ...common.map(word)];
      return `The ${words.join(' ')}.`;
    }),
  );

const numbers = (ids: readonly string[]) => ids.map((id) => Number(id.slice(1)));
const pairs = (links: readonly Link[]) => links.flatMap((link) => numbers(link.a).map((a) => [a, numbers(link.b)]));

describe('what alignment promises', () => {
  it('a report is linked with itself one to one, and nothing has moved', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, async (list) => {
        const { links } = await compare({ sentences: list }, { sentences: list }, {}, WITHOUT_LEXICON);
        expect(pairs(links)).toEqual(list.map((_, k) => [k, [k]]));
        expect(links.filter(({ moved }) => moved)).toEqual([]);
      }),
      { numRuns: numRuns(100) },
    );
  });

  it('a report is linked whole with itself when its paragraphs are shuffled, and what moved is marked', async () => {
    const shuffled = sentences.chain((list) =>
      fc
        .shuffledSubarray(
          list.map((_, k) => k),
          { minLength: list.length },
        )
        .map((order) => ({ list, order })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ list, order }) => {
        const other = order.map((k) => list[k] ?? '');
        const { links } = await compare({ text: list.join('\n\n') }, { text: other.join('\n\n') }, {}, WITHOUT_LEXICON);
        const linked = new Set(links.flatMap((link) => link.a.map((a) => `${a} ${link.b.join()}`)));
        for (const [place, k] of order.entries()) expect(linked).toContain(`a${k} b${place}`);
        const crossed = order.some((k, place) => k !== place);
        expect(links.some(({ moved }) => moved)).toBe(crossed);
      }),
      { numRuns: numRuns(100) },
    );
  });

  it('reports of different events have nothing in common: at most one false link among all pairs', async () => {
    const pairs = UNRELATED.flatMap((a, k) => UNRELATED.slice(k + 1).map((b) => [a, b] as const));
    const compared = await Promise.all(pairs.map(([a, b]) => compare({ text: a }, { text: b }, {}, RESOURCES)));
    expect(compared.flatMap(({ links }) => links).length).toBeLessThanOrEqual(1);
  });
});
