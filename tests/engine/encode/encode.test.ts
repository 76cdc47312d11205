import { describe, expect, it } from 'vitest';
import { encode, encodeSentences } from '../../../src/engine/encode/encode';
import { VECTOR_SIZE, vectorAt } from '../../../src/engine/encode/meaning';
import { passagesOf } from '../../../src/engine/encode/passages';
import { readAgain } from '../../../src/engine/pipeline';
import type { ReadReport } from '../../../src/engine/read-report';
import type { Encoder } from '../../../src/engine/resources';
import { READ_ALL_CLOSELY, READ_SOME_CLOSELY } from '../../../src/model/limits';
import { RESOURCES, readAlone } from '../resources';
import { ENCODER } from '../with-encoder';

async function reportOf(text: string, language = 'en'): Promise<ReadReport> {
  return readAgain(await readAlone({ text, language }), RESOURCES);
}

/** An encoder that counts the words that it is given, and tells nothing of them. */
function counting(): Encoder & { words: number } {
  return {
    version: 'counting',
    scale: 1,
    none: 0,
    words: 0,
    reads: (language) => language === 'en',
    async encode(passages) {
      this.words += passages.flat().length;
      return passages.map(({ length }) => ({
        vectors: new Float32Array(length * VECTOR_SIZE),
        tags: new Float32Array(length * 9),
      }));
    },
  };
}

const SHORT = 'The bridge was closed on Monday. A spokesman said that the inquiry would go on.';
/** Sentences of ten words, in paragraphs of four; none shares a word with those of another letter. */
const long = (words: number, letter: string) =>
  Array.from({ length: words / 40 }, (_, paragraph) =>
    Array.from(
      { length: 4 },
      (_, k) => `${Array.from({ length: 10 }, (_, word) => `${letter}${paragraph}q${k}q${word}`).join(' ')}.`,
    ).join(' '),
  ).join('\n\n');

describe('passages', () => {
  it('hold whole sentences of one block, as many as are not too long, whatever is wanted of them', async () => {
    const report = await reportOf(`Headline\n\n${`A ${'word '.repeat(58)}end. `.repeat(4)}\n\nShort one. Short two.`);
    const texts = (isWanted: (index: number) => boolean) =>
      passagesOf(report, (_, index) => isWanted(index)).map((tokens) => tokens.length);
    expect(texts(() => true)).toEqual([1, 61, 61, 61, 61, 6]);
    expect(texts((index) => index === 2)).toEqual([61]);
    // The last sentence alone still brings the one that it is read with.
    expect(texts((index) => index === report.sentences.length - 1)).toEqual([6]);
  });
});

describe('the encoder in the engine', () => {
  it('tells of each word of the story what it is where it stands', async () => {
    const [report] = await encode([await reportOf(SHORT), await reportOf('It rained.')], ENCODER);
    const closed = vectorAt(report.meaning as NonNullable<ReadReport['meaning']>, SHORT.indexOf('closed'));
    expect(closed).toHaveLength(VECTOR_SIZE);
    expect(report.meaning?.rowAt(SHORT.indexOf('losed'))).toBe(-1);
  });

  it('reads a sentence again as it read it the first time', async () => {
    const report = await reportOf(`Bridge closed\n\n${SHORT} It will open again.\n\nAnother paragraph stands here.`);
    const [whole] = await encode([report, report], ENCODER);
    const again = await encodeSentences(report, [report.sentences[2]?.id ?? ''], ENCODER);
    const start = report.text.indexOf('inquiry');
    const vector = ({ meaning }: ReadReport) => meaning && vectorAt(meaning, start);
    expect(vector(again)).toEqual(vector(whole));
    expect(again.meaning?.rowAt(report.text.indexOf('Another'))).toBe(-1);
  });

  it('leaves out reports in a language that it does not read, and without it everything is as it was', async () => {
    const [english, german] = [await reportOf(SHORT), await reportOf('Die Brücke wurde geschlossen.', 'de')];
    expect(await encode([english, german], ENCODER)).toEqual([english, german]);
    expect(await encode([english, english], null)).toEqual([english, english]);
  });

  it('reads all of reports that are not too long, then what has a counterpart, then nothing', async () => {
    const wordsRead = async (a: string, b: string) => {
      const encoder = counting();
      const [left] = await encode([await reportOf(a), await reportOf(b)], encoder);
      return { read: encoder.words > 0, other: left.meaning?.rowAt(0) !== -1 && left.meaning !== null };
    };
    const unlike = [long(READ_ALL_CLOSELY - 400, 'a'), long(READ_ALL_CLOSELY - 400, 'b')] as const;
    expect(await wordsRead(...unlike)).toEqual({ read: true, other: true });
    const longer = [long(READ_ALL_CLOSELY + 400, 'a'), long(READ_ALL_CLOSELY + 400, 'b')] as const;
    expect(await wordsRead(...longer)).toEqual({ read: false, other: false });
    expect((await wordsRead(longer[0], longer[0])).read).toBe(true);
    const tooLong = long(READ_SOME_CLOSELY + 400, 'a');
    expect(await wordsRead(tooLong, tooLong)).toEqual({ read: false, other: false });
  });
});
