import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/engine/ingest/blocks';
import { ingest } from '../../src/engine/ingest/ingest';
import { compare } from '../../src/engine/pipeline';
import type { Block } from '../../src/model/report';
import type { SourceText } from '../../src/model/source';
import { applyBlockOverrides } from '../../src/review/block-overrides';
import { outline } from '../engine/ingest/notation';
import { expectInvariants } from '../engine/invariants';

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
  const found = findBlocks(source);
  return { ...source, blocks: applyBlockOverrides(source, found, new Set(moved)) };
};
const indexOf = (source: SourceText, words: string) =>
  findBlocks(source).findIndex(({ spans }) =>
    spans.some(([start, end]) => source.text.slice(start, end).includes(words)),
  );

describe('a block that a reader moves', () => {
  it('leaves the story, with who folded it as its reason', () => {
    expect(outline(settled(PLAIN, indexOf(PLAIN, 'Cars wait')))).toContain('(furniture: folded by you)');
  });

  it('joins the story as a paragraph, and the report follows', () => {
    const source = settled(PLAIN, indexOf(PLAIN, 'By Ann Smith'));
    expect(outline(source)).toContain('paragraph: By Ann Smith');
    expect(ingest(PLAIN, 'a').author).toBe('Ann Smith');
    expect(ingest(source, 'a').author).toBeNull();
  });

  it('parts the paragraph that was joined around it', () => {
    const outlined = outline(settled(PLAIN, indexOf(PLAIN, 'Page 2')));
    expect(outlined).toMatch(/called it\nparagraph: Page 2 of the Morning Post\nparagraph: a precaution/);
  });

  it('is read without its markup, as the page shows it', () => {
    const byline = settled(MARKDOWN, indexOf(MARKDOWN, 'Written by'));
    expect(outline(byline)).toContain('paragraph: Written by Ann Smith on 3 May 2024');
    const box = settled(MARKDOWN, indexOf(MARKDOWN, 'Subscribe'), indexOf(MARKDOWN, 'Get the'));
    expect(outline(box)).toContain('heading: Subscribe to our newsletter\nparagraph: Get the news every day.');
  });

  it('changes nothing where none is moved', () => {
    const found: readonly Block[] = findBlocks(MARKDOWN);
    expect(applyBlockOverrides(MARKDOWN, found, new Set())).toEqual(found);
  });
});

it('whatever is moved, every character stays in exactly one block and the story in order', () => {
  fc.assert(
    fc.property(fc.constantFrom(PLAIN, MARKDOWN), fc.array(fc.nat(9)), (source, moved) => {
      expectInvariants(compare(settled(source, ...moved), source));
    }),
  );
});

it('an empty value says that there is none, whatever the text says', () => {
  const report = ingest({ ...PLAIN, title: '', author: '', outlet: 'Morning Post' }, 'a');
  expect(report).toMatchObject({ title: null, author: null, outlet: 'Morning Post' });
});
