import { expect, test } from 'vitest';
import { drawFirstScreen } from '../../scripts/first-screen-markup';
import { compare } from '../../src/engine/pipeline';
import { WITHOUT_LEXICON } from '../engine/resources';

const a = {
  text: 'Lighthouse goes dark\n\nThe keeper of the northern lighthouse put out its lamp on Sunday, the harbour master said.\n\nNobody had seen it dark for eighty years.',
};
const b = {
  text: 'A lamp is put out\n\nOn Sunday the keeper put out the lamp of the northern lighthouse, said the harbour master.\n\nFishermen “were not asked”, one of them said.',
};
const example = { a, b, comparison: await compare(a, b, {}, WITHOUT_LEXICON) };

/** As a person reads it. */
const words = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

test('a desk is drawn with the words of both reports', async () => {
  const { markup, media } = await drawFirstScreen(example, { width: 1440 });
  for (const sentence of ['Nobody had seen it dark for eighty years.', 'Fishermen “were not asked”, one of them said.'])
    expect(words(markup)).toContain(sentence);
  expect(media).toContainEqual(['screen and (width < 760px)', false]);
});

test('a phone is drawn with what differs, which is what it shows first', async () => {
  const { markup, media } = await drawFirstScreen(example, { width: 390 });
  expect(markup).toContain('aria-label="What differs"');
  expect(markup).not.toContain('data-sentence');
  expect(media).toEqual([['screen and (width < 760px)', true]]);
});

test('nothing is drawn that the policy of the page forbids, and no head', async () => {
  for (const width of [390, 1440]) {
    const { markup } = await drawFirstScreen(example, { width });
    expect(markup).not.toMatch(/<(?:script|style|title|link|template)\b|\sstyle=|\son\w+=/);
  }
});

test('what stands in for the browser is taken away again', async () => {
  await drawFirstScreen(example, { width: 390 });
  expect([typeof globalThis.matchMedia, typeof globalThis.location]).toEqual(['undefined', 'undefined']);
});
