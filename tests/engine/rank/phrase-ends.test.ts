import { describe, expect, it } from 'vitest';
import { read } from '../../../src/engine/pipeline';
import { MODEL } from '../../../src/engine/rank/model';
import { shownSpans } from '../../../src/engine/rank/phrase-ends';
import type { Phrase } from '../../../src/engine/rank/phrases';
import { readStories } from '../../../src/engine/rank/story';
import { sharedLexicon } from '../../../src/engine/read-report';
import { marked } from '../../marked';
import { RESOURCES } from '../resources';

/** A sentence with phrases in brackets, as its words are shown; another one begins after it with a name. */
async function shown(written: string): Promise<string[]> {
  const { text, spans } = marked(written);
  const { report } = await read({ sentences: [text, 'Reid left.'] }, 'a', RESOURCES);
  const lexicon = sharedLexicon([report, report]);
  if (!lexicon) throw new Error('no lexicon');
  const [story] = readStories([report, report], lexicon);
  const phrases = spans.map(([start, end]): Phrase => {
    const from = story.tokens.findIndex(({ span }) => span[0] >= start);
    const to = story.tokens.findLastIndex(({ span }) => span[1] <= end) + 1;
    return { sentence: 0, from, to, score: 0 };
  });
  return shownSpans(story, phrases, MODEL.boundaries).map((span) => report.text.slice(...span));
}

describe('the words of what differs', () => {
  it.each([
    [
      'have names as a whole',
      'They met Harry [Reid, who spoke to Chris] Christie.',
      'Harry Reid, who spoke to Chris Christie',
    ],
    ['have the stop of what is written short', '[It was Mr]. Bloomberg who paid.', 'It was Mr. Bloomberg'],
    ['have it where no name follows', 'It was [paid by Bo Ray Jr]. in cash.', 'paid by Bo Ray Jr.'],
    ['have it before them, too', 'Then Mr. [Bloomberg paid] for all of it.', 'Mr. Bloomberg paid'],
    ['have numbers as a whole', '[It cost about 5] million a year.', 'It cost about 5 million'],
    ['have dates as a whole', 'The bridge was [closed on March] 4, 2014, for good.', 'closed on March 4, 2014'],
    [
      'go on to the noun',
      'The mayor [spoke of a long and serious] illness of the dean.',
      'spoke of a long and serious illness',
    ],
    ['end with the sentence', 'It was [paid by Bloomberg].', 'paid by Bloomberg'],
    ['stay where no name is cut', 'The mayor [fears for the works] in town.', 'fears for the works'],
    ['stay within a line in capitals', '[Old Bridge] To Be Closed At Once For Works.', 'Old Bridge'],
  ])('%s', async (_, written, expected) => expect(await shown(written)).toEqual([expected]));

  it('share no name: the first has it', async () => {
    expect(await shown('It [features Michele] [Bachmann on the cover] of June.')).toEqual([
      'features Michele Bachmann',
      'on the cover',
    ]);
    expect(await shown('They [met Chris] [van Reid].')).toEqual(['met Chris', 'van Reid']);
    expect(await shown('They [met Mayor Chris] [Ellery Reid].')).toEqual(['met Mayor Chris Ellery Reid']);
  });
});
