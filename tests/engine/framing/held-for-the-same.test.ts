import { expect, it } from 'vitest';
import { compare, observe, readAgain } from '../../../src/engine/pipeline';
import { RESOURCES, WITHOUT_LEXICON } from '../resources';

/** Which rules speak of a passage that the engine links with a score; A tells first and loudly what B ends with. */
async function rulesAt(score: number): Promise<string[]> {
  const told = 'the old bridge was closed';
  const comparison = await compare(
    { sentences: [`Ann Lee insisted the brutal fact is that ${told}.`, 'Rain fell.', 'Wind blew.'], language: 'en' },
    { sentences: ['Ships waited.', 'Trains ran.', `Ann Lee said that ${told}.`], language: 'en' },
    { links: [{ a: [0], b: [2] }] },
    WITHOUT_LEXICON,
  );
  const [a, b] = comparison.reports;
  const links = comparison.links.map((link) => ({ ...link, origin: 'engine' as const, score }));
  const read = [await readAgain(a, RESOURCES), await readAgain(b, RESOURCES)] as const;
  const { unlinked } = comparison;
  const found = observe({ reports: read, referents: [[], []], links, unlinked }, RESOURCES.messages);
  return found.filter(({ link }) => link !== undefined).map(({ rule }) => rule);
}

it('takes both reports to say one thing only where the passage is at least probably the same', async () => {
  const rules = ['placement/led-with-it', 'cue-verb/insist-vs-say', 'loaded-word/shared-passage'];
  expect(await rulesAt(0.9)).toEqual(expect.arrayContaining(rules));
  expect((await rulesAt(0.3)).filter((rule) => rules.includes(rule))).toEqual([]);
});
