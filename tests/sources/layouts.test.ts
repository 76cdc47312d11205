import { describe, expect, test } from 'vitest';
import { isStory } from '../../src/engine/ingest/story';
import { readAlone } from '../engine/resources';
import { AUTHORS, DAY, LAYOUTS } from './layouts';
import { readWell } from './reading';

const layouts = Object.entries(LAYOUTS).map(([name, layout]) => ({ name, ...layout }));

async function reportOf(html: string) {
  return readAlone((await readWell(html, 'page.html')).source, 'a');
}

describe('a page of many makes', () => {
  test.each(layouts)('$name: title, authors and day', async ({ html, telling }) => {
    const { title, author, published, language } = await reportOf(html);
    expect({ title, author, published, language }).toEqual({
      title: telling.title,
      author: AUTHORS.join(', '),
      published: DAY,
      language: telling.lang,
    });
  });

  test.each(layouts)('$name: the story from the lead to its last paragraph', async ({ html, telling }) => {
    const { text, blocks } = await reportOf(html);
    const story = blocks.filter(isStory).map(({ spans }) => spans.map((span) => text.slice(...span)).join(' '));
    expect(story.at(0)).toMatch(new RegExp(`${telling.title}$`));
    expect(story.slice(1)).toEqual([telling.lead, ...telling.body]);
  });
});
