import { describe, expect, it } from 'vitest';
import { cueOf, sourceOf, spanOf, taggedContents } from '../../../src/engine/voices/tagged';
import type { TaggedWord } from '../../../src/engine/voices/tags';

/**
 * A passage as it is tagged, a letter before each word that has one: `b` begins somebody's words, `i` goes on with them, `s` is of a
 * source, `c` of a cue. A stop ends a sentence.
 */
function passage(notation: string): { text: string; words: readonly TaggedWord[] } {
  let [text, sentence] = ['', 0];
  const words = notation.split(' ').map((own): TaggedWord => {
    const [, tag = '', word = ''] = /^(?:([bisc])\/)?(.+)$/.exec(own) ?? [];
    const start = text.length;
    text += `${word} `;
    const [begins, inside] = [tag === 'b' ? 0.9 : 0.04, tag === 'i' ? 0.9 : 0.04];
    const tagged = {
      span: [start, start + word.length] as const,
      sentence,
      outside: 1 - begins - inside,
      begins,
      inside,
      source: tag === 's' ? 0.8 : 0.02,
      cue: tag === 'c' ? 0.8 : 0.02,
      saying: 0,
      other: 0,
    };
    if (word === '.') sentence++;
    return tagged;
  });
  return { text, words };
}

/** “source | cue | content”, one a line. */
function read(notation: string): readonly string[] {
  const { text, words } = passage(notation);
  const shown = (span: readonly [number, number] | null) => (span ? text.slice(...span) : '-');
  return taggedContents(words).map((content) => {
    const cue = cueOf(words, content);
    return [sourceOf(words, content, cue), cue, content].map((own) => shown(spanOf(words, own))).join(' | ');
  });
}

describe('what the tags alone find', () => {
  it.each([
    ['s/The s/mayor c/said b/the i/bridge i/is i/safe .', 'The mayor | said | the bridge is safe'],
    ['b/The i/bridge i/is i/safe , s/she c/said .', 'she | said | The bridge is safe'],
    // What goes on without a beginning is nobody's words.
    ['It rained i/again .', ''],
    // Two contents in a row are two.
    ['s/He c/said b/yes b/no i/never', 'He | said | yes; He | said | no never'],
    // A source beside the cue goes before one in the sentence before.
    ['s/Ann left . s/Bob c/said b/it i/rains', 'Bob | said | it rains'],
    // And where its own sentence names none, that one is taken.
    ['s/Ann came . b/It i/rains', 'Ann | - | It rains'],
  ])('%s', (notation, expected) => {
    expect(read(notation).join('; ')).toBe(expected);
  });
});
