import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SENTENCES } from '../../src/model/limits';
import { countLineEnds, countSentenceEnds } from '../../src/model/sentence-ends';
import { beyondLimits } from '../../src/sources/accept';
import { hostileText } from '../engine/arbitraries';
import { readAlone } from '../engine/resources';
import { holds } from '../fuzz/holds';

/** Terminals of many scripts, what may close a sentence behind them, and what a sentence may begin with. */
const pieces = fc.constantFrom(
  ...['.', '!', '?', '…', '。', '！', '？', '｡', '．', '।', '؟', '۔', '።', '។', '။', '‼', '⁇', '﹒', '﹗', '．'],
  ...['"', '”', '’', '»', ')', ']', '}', '」', '›'],
  ...[' ', '\n', '\r', '\u0085', '\u2028', '\u2029', '\u3000', '\t', '\u00a0'],
  ...['A', 'a', 'Б', 'ж', 'א', 'ب', '新', '7', 'U.S.', 'Mr.', '3.Z', '.)Z', 'है', 'ก', ',', '-', '“', '«', '¿'],
);
const terminals = fc.array(pieces, { maxLength: 60 }).map((own) => own.join(''));
const LANGUAGES = ['en', 'de', 'fr', 'hi', 'zh', 'ar', 'ja', 'th', 'am', 'my', 'ru', 'el', 'und'];

describe('the ends of sentences, counted before anything is read', () => {
  it('are as many as sentences in any language, or more', async () => {
    const cases = fc.tuple(fc.oneof(terminals, hostileText), fc.constantFrom(...LANGUAGES));
    await holds('sentence ends: counted', cases, async ([text, language]) => {
      const { sentences } = await readAlone({ text, language });
      expect(sentences.length).toBeLessThanOrEqual(countSentenceEnds(text) + countLineEnds(text) + 1);
    });
  });

  it('are counted before three dots in one character, where some languages end a sentence', async () => {
    const text = 'Z.….)Z.…) Z';
    const { sentences } = await readAlone({ text, language: 'hi' });
    expect(sentences.length).toBeLessThanOrEqual(countSentenceEnds(text) + 1);
  });

  it.each(['｡', '。', '।', '؟', '!', '។', '. ', '… '])('are limited where they are “%s”', (stop) => {
    expect(beyondLimits(`A${stop}`.repeat(MAX_SENTENCES - 1))).toBeNull();
    expect(beyondLimits(`A${stop}`.repeat(MAX_SENTENCES + 1))).toContain('sentences; the limit is 10,000');
  });

  it.each(['\n', '\r', '\u0085', '\u2028', '\u2029'])('are limited where they are line ends (%#)', (end) => {
    expect(beyondLimits(`A${end}`.repeat(MAX_SENTENCES + 1))).toContain('lines; the limit is 10,000');
  });

  it('are few in what newspapers write', () => {
    expect(countSentenceEnds('“No!” said J. B. Holt of the U.S. Army at 3.30 p.m. It cost $2.5bn... He left?')).toBe(7);
  });
});
