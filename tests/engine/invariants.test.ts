import { describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import type { Link } from '../../src/model/link';
import { expectInvariants } from './invariants';
import { WITHOUT_LEXICON } from './resources';

const WHOLE = await compare(
  {
    text: 'Port open again\n\nThe port opened on Monday after 9 days. Three ships came in.\n\nWe watch closely what the sea does.',
  },
  {
    text: 'Back in business\n\nThe port opened on Tuesday after 9 days. It rained.\n\nWe monitor closely what the sea does.',
  },
  {},
  WITHOUT_LEXICON,
);

type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

const homes = (links: readonly Open<Link>[]) => links.filter(({ primary }) => primary);

/** What a change makes of a comparison that was whole. */
const DAMAGES: Readonly<Record<string, (comparison: Open<Comparison>) => void>> = {
  'a character in no block': ({ reports: [a] }) => a.blocks.pop(),
  'a character in two blocks': ({ reports: [a] }) => a.blocks.push(a.blocks[0] as never),
  'a character of the story in no sentence': ({ reports: [a] }) => a.sentences.pop(),
  'sentences out of order': ({ reports: [, b] }) => b.sentences.reverse(),
  'two sentences of one id': ({ reports: [a] }) => Object.assign(a.sentences[1] ?? {}, { id: a.sentences[0]?.id }),
  'a quantity beyond its sentence': ({ reports: [a] }) =>
    Object.assign(a.quantities?.[0] ?? {}, { span: [0, a.text.length] }),
  'a quantity without a bound': ({ reports: [a] }) => Object.assign(a.quantities?.[0] ?? {}, { low: null, high: null }),
  'an edit that is missing': ({ links }) => homes(links)[0]?.edits.pop(),
  'an edit of another kind': ({ links }) => Object.assign(homes(links)[0]?.edits[0] ?? {}, { kind: 'only-b' }),
  'two edits of one id': ({ links }) =>
    Object.assign(homes(links)[1]?.edits[0] ?? {}, { id: homes(links)[0]?.edits[0]?.id }),
  'a second home': ({ links }) => links.push({ ...(homes(links)[0] as Open<Link>), edits: [], id: 'x' }),
  'edits where a link only points': ({ links }) => Object.assign(homes(links)[0] ?? {}, { primary: false }),
  'words beyond the text': ({ links, reports: [a] }) => links[0]?.why[0]?.a.push([0, a.text.length + 1]),
  'an observation that ends before it begins': ({ observations }) => observations[0]?.b.push([5, 4]),
  'a sentence that nobody tells of': ({ unlinked }) => unlinked.a.pop(),
  'a highlight of nothing': ({ highlights }) => Object.assign(highlights?.[0] ?? {}, { a: [], b: [] }),
  'a highlight of no words': ({ highlights }) => highlights?.[0]?.a.push([7, 7]),
  'highlights over each other': ({ highlights }) => highlights?.push(highlights[0] as never),
  'highlights out of order': ({ highlights }) => Object.assign(highlights?.[0] ?? {}, { score: -1 }),
  'what JSON does not keep': ({ summary }) => Object.assign(summary.linked, { a: Number.NaN }),
};

describe('what the tests expect of every comparison', () => {
  test('holds of one that is whole', () => expectInvariants(WHOLE));

  test.each(Object.entries(DAMAGES))('does not hold with %s', (_, damage) => {
    const damaged: Open<Comparison> = structuredClone(WHOLE) as never;
    damage(damaged);
    expect(() => expectInvariants(damaged as Comparison)).toThrow();
  });
});
