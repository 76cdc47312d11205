import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import type { Comparison } from '../../../src/model/comparison';
import { RESOURCES } from '../resources';

/** What is told of two reports, as a person would write it down: “1 headline: … / …”. */
async function told(a: readonly string[], b: readonly string[]): Promise<readonly string[]> {
  const side = (sentences: readonly string[]) => ({ sentences, title: sentences[0] as string });
  return lines(await compare(side(a), side(b), {}, RESOURCES));
}

function lines({ highlights = [], reports }: Comparison): string[] {
  const words = (side: 0 | 1, spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => reports[side].text.slice(...span)).join(' … ') || '–';
  return highlights.map(({ kind, a, b }) => `${kind}: ${words(0, a)} / ${words(1, b)}`);
}

const A = [
  'Mayor defends bridge plan',
  'Mayor Ruth Ellery defended the plan for a new bridge on Monday.',
  '“We watch the costs closely and stand by our word,” Ellery said.',
  'The old bridge was closed in March after cracks were found.',
  'Fishermen fear that the works will ruin their season.',
];
const B = [
  'Bridge plan under fire',
  'Mayor Ruth Ellery was forced to justify the plan for a new bridge on Monday.',
  '“We monitor the costs closely and stand by our word,” Ellery said.',
  'The old bridge was closed in March after cracks were found.',
  'Two members of the council have left over the matter.',
];

describe('what differs', () => {
  it('begins with the headlines', async () => {
    expect((await told(A, B))[0]).toBe('headline: Mayor defends bridge plan / Bridge plan under fire');
  });

  it('has one statement that is quoted in two wordings among the first', async () => {
    const first = (await told(A, B)).slice(0, 6);
    expect(first).toContainEqual(expect.stringMatching(/watch the costs closely.* \/ .*monitor the costs closely/));
  });

  it('has what one report alone tells', async () => {
    const list = await told(A, B);
    expect(list).toContainEqual(expect.stringMatching(/^only-a: .*ruin their season.* \/ –$/));
    expect(list).toContainEqual(expect.stringMatching(/^only-b: – \/ .*council have left/));
  });

  it('has nothing of what both tell alike', async () => {
    expect((await told(A, B)).join('\n')).not.toMatch(/cracks were found/);
    expect(await told(A, A)).toEqual(['headline: Mayor defends bridge plan / Mayor defends bridge plan']);
  });

  it('tells the same pair of words once, with its other places', async () => {
    const many = (word: string) => [
      `No ${word} threat`,
      `There is no ${word} threat to any member, she said on Monday.`,
      `“I see no ${word} threat to any member of the union,” said Ellery.`,
      `Again there is no ${word} threat to any city, the mayor wrote in June.`,
    ];
    const side = (word: string) => ({ sentences: many(word), title: many(word)[0] as string });
    const { highlights = [] } = await compare(side('immediate'), side('imminent'), {}, RESOURCES);
    expect(highlights.some(({ places }) => places.length > 0)).toBe(true);
  });

  it('keeps to headlines, names, numbers and one-sided sentences where a language’s words are not known', async () => {
    const { highlights = [] } = await compare(
      { text: 'Die Brücke ist zu\n\nDie Brücke wurde am Montag geschlossen. Niemand weiß, wann sie wieder aufgeht.' },
      {
        text: 'Brücke gesperrt\n\nDie Brücke wurde am Montag gesperrt. Zwei Fähren fahren seit gestern über den Fluss.',
      },
      {},
      RESOURCES,
    );
    const kinds = new Set(highlights.map(({ kind }) => kind));
    expect([...kinds].every((kind) => ['headline', 'name', 'number', 'date', 'only-a', 'only-b'].includes(kind))).toBe(
      true,
    );
    expect(kinds.size).toBeGreaterThan(0);
  });
});
