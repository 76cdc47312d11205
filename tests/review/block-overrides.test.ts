import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/engine/ingest/blocks';
import { compare } from '../../src/engine/pipeline';
import { PAGE } from '../../src/languages/root/page';
import type { Block } from '../../src/model/report';
import type { SourceText } from '../../src/model/source';
import { applyBlockOverrides } from '../../src/review/block-overrides';
import { outline } from '../engine/ingest/notation';
import { expectInvariants } from '../engine/invariants';
import { RESOURCES, readAlone, WITHOUT_LEXICON } from '../engine/resources';
import { holds } from '../fuzz/holds';

const PLAIN: SourceText = {
  text: `Bridge closed

By Ann Smith

The bridge was closed on Monday, said the mayor, who called it

Page 2 of the Morning Post

a precaution.

Cars wait.

Page 2 of the Morning Post`,
};
const MARKDOWN: SourceText = {
  text: `Written by [Ann Smith](#) on 3 May 2024

## Bridge *closed*

The [bridge](https://a.test) was closed.

## Subscribe to our newsletter

Get the **news** every day.`,
};

const settled = (source: SourceText, ...moved: number[]): SourceText => {
  const found = findBlocks(source, PAGE, RESOURCES.messages);
  return { ...source, blocks: applyBlockOverrides(source, found, new Set(moved)) };
};
const indexOf = (source: SourceText, words: string) =>
  findBlocks(source, PAGE, RESOURCES.messages).findIndex(({ spans }) =>
    spans.some(([start, end]) => source.text.slice(start, end).includes(words)),
  );

describe('a block that a reader moves', () => {
  it('leaves the story, with who folded it as its reason', async () => {
    expect(await outline(settled(PLAIN, indexOf(PLAIN, 'Cars wait')))).toContain('(furniture: folded by you)');
  });

  it('joins the story as a paragraph, and the report follows', async () => {
    const source = settled(PLAIN, indexOf(PLAIN, 'By Ann Smith'));
    expect(await outline(source)).toContain('paragraph: By Ann Smith');
    expect((await readAlone(PLAIN, 'a')).author).toBe('Ann Smith');
    expect((await readAlone(source, 'a')).author).toBeNull();
  });

  it('parts the paragraph that was joined around it', async () => {
    const outlined = await outline(settled(PLAIN, indexOf(PLAIN, 'Page 2')));
    expect(outlined).toMatch(/called it\nparagraph: Page 2 of the Morning Post\nparagraph: a precaution/);
  });

  it('is read without its markup, as the page shows it', async () => {
    const byline = settled(MARKDOWN, indexOf(MARKDOWN, 'Written by'));
    expect(await outline(byline)).toContain('paragraph: Written by Ann Smith on 3 May 2024');
    const box = settled(MARKDOWN, indexOf(MARKDOWN, 'Subscribe'), indexOf(MARKDOWN, 'Get the'));
    expect(await outline(box)).toContain('heading: Subscribe to our newsletter\nparagraph: Get the news every day.');
  });

  it('changes nothing where none is moved', () => {
    const found: readonly Block[] = findBlocks(MARKDOWN, PAGE, RESOURCES.messages);
    expect(applyBlockOverrides(MARKDOWN, found, new Set())).toEqual(found);
  });
});

it('whatever is moved, every character stays in exactly one block and the story in order', async () => {
  const cases = fc.tuple(fc.constantFrom(PLAIN, MARKDOWN), fc.array(fc.nat(9)));
  await holds('comparison: a block moved', cases, async ([source, moved]) => {
    expectInvariants(await compare(settled(source, ...moved), source, {}, WITHOUT_LEXICON));
  });
});

it('an empty value says that there is none, whatever the text says', async () => {
  const report = await readAlone({ ...PLAIN, title: '', author: '', outlet: 'Morning Post' }, 'a');
  expect(report).toMatchObject({ title: null, author: null, outlet: 'Morning Post' });
});
