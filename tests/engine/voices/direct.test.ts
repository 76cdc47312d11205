import { describe, expect, it } from 'vitest';
import { readAlone } from '../resources';

/** The quotations of a text, their parts joined by ⏎, with the cue behind →. */
async function quotesOf(text: string): Promise<string[]> {
  return (await readAlone({ text, language: 'en' }, 'a')).quotes.map(({ spans, cue }) => {
    const said = spans.map((span) => text.slice(...span)).join(' ⏎ ');
    return cue ? `${said} → ${text.slice(...cue)}` : said;
  });
}

describe('quotations', () => {
  it.each([
    ['He said: “We will stay here.” Then he left.', ['“We will stay here.” → said']],
    ['"We will stay here," he said.', ['"We will stay here," → said']],
    ['„Wir bleiben hier“, said the chief.', ['„Wir bleiben hier“ → said']],
    ['« Nous restons ici », he replied.', ['« Nous restons ici » → replied']],
    ['»Wir bleiben hier«, he warned.', ['»Wir bleiben hier« → warned']],
    ['‘We don’t leave,’ she added.', ['‘We don’t leave,’ → added']],
    ['Russia posed no “imminent” threat to the “Balkans”.', []],
    ['“We stay,” he said. “We watch closely.”', ['“We stay,” ⏎ “We watch closely.” → said']],
    ['- We see no threat, the NATO chief replied, a message he repeated:', ['We see no threat, → replied']],
    ['– Have you asked Kyiv about it? asked the journalist.', ['Have you asked Kyiv about it? → asked']],
    ['— Look closely. They have a plan.', ['Look closely. They have a plan.']],
    ['The dogs’ barking, the neighbours’ shouting and nothing else.', []],
  ])('%s', async (text, expected) => {
    expect(await quotesOf(text)).toEqual(expected);
  });

  it('run on over paragraphs that each open anew', async () => {
    expect(await quotesOf('“We came early.\n\n“We left late,” she said.')).toEqual([
      '“We came early.',
      '“We left late,” → said',
    ]);
  });
});
