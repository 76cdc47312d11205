import { describe, expect, it } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { WITHOUT_LEXICON } from './resources';

const times = (count: number, text: (k: number) => string) => Array.from({ length: count }, (_, k) => text(k)).join('');
const SENTENCE = 'The bridge over the Vardar was closed on Monday morning.';

/** Texts that nobody writes, and that a machine may well hand over. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one word over and over': times(30_000, () => 'a '),
  'one word of content over and over': times(30_000, () => 'bridge '),
  'one sentence over and over, in one paragraph': times(3_000, () => `${SENTENCE} `),
  'one sentence over and over, each in its own': times(3_000, () => `${SENTENCE}\n\n`),
  'one sentence a few hundred times': times(300, () => `${SENTENCE} `),
  'a few words in every order': times(1_500, (k) => `Alpha${k % 10}x beta${k % 7}y gamma${k % 9}z delta${k % 8}q. `),
  'sentences of one word': times(10_000, () => 'Word. '),
  'sentences of one word, none like another': times(5_000, (k) => `Word${k}x. `),
  'lines that come again': times(10_000, () => 'Word word\n'),
  'punctuation alone': times(15_000, () => '. '),
  'a row of dots': times(100_000, () => '.'),
  'noise of Markdown': times(3_000, () => '[a](#) *b* [[[[ ![ ** '),
  'quoted lines': times(5_000, () => '> word a\n'),
  'quotation marks that nothing closes': times(10_000, () => '“ab '),
  'no space at all': times(100_000, () => 'a'),
  'hyphens and no space': times(30_000, () => 'ab-'),
};

describe('hostile repetition', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(`is compared with bounded output: ${name}`, async () => {
      const comparison = await compare({ text }, { text: text.slice(0, text.length >> 1) }, {}, WITHOUT_LEXICON);
      const [a, b] = comparison.reports;
      const sentences = a.sentences.length + b.sentences.length;
      expect(comparison.links.length).toBeLessThanOrEqual(7 * sentences);
      expect(Math.max(...comparison.links.flatMap((link) => [link.a.length, link.b.length]), 0)).toBeLessThanOrEqual(6);
      expect(JSON.stringify(comparison).length).toBeLessThanOrEqual(400 * text.length + 10_000);
    });
  }
});
