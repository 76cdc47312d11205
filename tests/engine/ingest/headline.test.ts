import { describe, expect, it } from 'vitest';
import { readAlone } from '../resources';
import { outline } from './notation';

describe('the headline', () => {
  const story =
    'The bridge was closed on Monday after engineers found deep cracks in two of its pillars, and it stays closed for now.';

  it.each([
    [
      'may speak of images',
      `Police publish new images\n\n${story}`,
      `title: Police publish new images\nparagraph: ${story}`,
    ],
    [
      'may stand above the story twice',
      `Bridge closed after cracks\n\nBridge closed after cracks\n\n${story}`,
      `title: Bridge closed after cracks\n(furniture: headline, repeated)\nparagraph: ${story}`,
    ],
    [
      'may end as a sentence where a byline stands under it',
      `The bridge is closed.\n\nBy Ann Lee\n\n${story}`,
      `title: The bridge is closed.\n(byline: byline)\nparagraph: ${story}`,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await outline({ text })).toBe(expected);
  });

  it('is the first of given sentences where it equals the title', async () => {
    const { blocks } = await readAlone({ sentences: ['Bridge closed', story], title: 'Bridge closed' }, 'a');
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
  });
});
