import { expect, test } from 'vitest';
import { read } from '../../src/engine/pipeline';
import { reportOf } from '../../src/engine/read-report';
import { beginningOf } from '../../src/projections/beginning';
import { WITHOUT_LEXICON } from '../engine/resources';

const beginning = async (text: string) =>
  beginningOf(reportOf((await read({ text, outlet: 'The Ostrel Post' }, 'a', WITHOUT_LEXICON)).report));

test('a report begins with its story; what is folded away, and the title, are no part of it', async () => {
  const story = ['The harbour of Ostrel reopened on Monday, the mayor said.', 'Ferries sail as usual from noon today.'];
  const own = await beginning(`Harbour open again\n\nBy Mara Lind\n\n${story[0]}\n\nShare this article\n\n${story[1]}`);
  expect(own).toEqual({ title: 'Harbour open again', outlet: 'The Ostrel Post', language: 'en', paragraphs: story });
});

test('of a long one whole paragraphs are told until there is enough to read, and of one without paragraphs a part', async () => {
  const paragraph = 'The harbour of Ostrel reopened on Monday, and the ferries sail as usual. '.repeat(20).trim();
  const { paragraphs } = await beginning(Array(200).fill(paragraph).join('\n\n'));
  expect(paragraphs.length).toBeGreaterThan(2);
  expect(paragraphs.length).toBeLessThan(10);
  expect(new Set(paragraphs)).toEqual(new Set([paragraph]));
  const [only = ''] = (await beginning(Array(200).fill(paragraph).join(' '))).paragraphs;
  expect(only.length).toBeGreaterThan(5_000);
  expect(only.length).toBeLessThan(10_000);
});
