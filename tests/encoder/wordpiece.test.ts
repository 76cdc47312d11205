import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../src/encoder/windows';
import { openWordPiece } from '../../src/encoder/wordpiece';

const PIECES =
  "[PAD] [UNK] [CLS] [SEP] ##able ##believ un unbeliev u s . don ' t $ 1 , 200 50 zurich istanbul naive ﬁ ##nan ##ce σ ##ι ##σ ##υ ##φ ##ο st ##raße 北 京 東 タ ##ワ ##ー ᄉ ##ᅥ ##ᄋ ##ᅮ ##ᆯ abc — … a b xx ##xx et ##e @ user _ name co - operate 3 5 % ½ ह ##ि ##न ##द ##ी x + = | ~ ^ ` < > i parliament ##s in ##form ##ation inform 😀".split(
    ' ',
  );
const wordPiece = openWordPiece(`${PIECES.join('\n')}\n`);
const cut = (word: string) =>
  wordPiece
    .piecesOf(word)
    .map((id) => PIECES[id])
    .join(' ');

/** Expected: what `BertWordPieceTokenizer` of the package tokenizers 0.23.3 makes with these pieces; [UNK] where it makes none. */
const CASES: readonly (readonly [word: string, pieces: string])[] = [
  ['Parliament', 'parliament'],
  ['PARLIAMENTS', 'parliament ##s'],
  ['unbelievable', 'unbeliev ##able'],
  ['informations', 'inform ##ation ##s'],
  ['U.S.', 'u . s .'],
  ["don't", "don ' t"],
  ['$1,200.50', '$ 1 , 200 . 50'],
  ['3.5%', '3 . 5 %'],
  ['co-operate', 'co - operate'],
  ['@user_name', '@ user _ name'],
  ['+=|~^`<>', '+ = | ~ ^ ` < >'],
  ['—', '—'],
  ['…', '…'],
  ['½', '½'],
  ['Zürich', 'zurich'],
  ['naïve', 'naive'],
  ['e\u0301te\u0301', 'et ##e'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'st ##raße'],
  ['ﬁnance', 'ﬁ ##nan ##ce'],
  ['北京', '北 京'],
  ['東京タワー', '東 京 タ ##ワ ##ー'],
  ['서울', 'ᄉ ##ᅥ ##ᄋ ##ᅮ ##ᆯ'],
  ['हिन्दी', 'ह ##ि ##न ##द ##ी'],
  ['😀', '😀'],
  ['👩‍👩‍👧', '[UNK]'],
  ['Москва', '[UNK]'],
  ['a\u00a0b', 'a b'],
  ['a\u2028b', 'a b'],
  ['a\0b\u200bc', 'abc'],
  ['\u{e0001}x', 'x'],
  ['\u200b', '[UNK]'],
  ['\ufffd', '[UNK]'],
  ['', '[UNK]'],
  ['x'.repeat(100), `xx${' ##xx'.repeat(49)}`],
  ['x'.repeat(101), '[UNK]'],
  ['𝕏'.repeat(100), '[UNK]'],
];

describe('the pieces of a word', () => {
  it.each(CASES)('%j', (word, pieces) => {
    expect(cut(word)).toBe(pieces);
  });

  it('are at least one, all of them known, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (word) => {
        const pieces = wordPiece.piecesOf(word);
        expect(pieces.length).toBeGreaterThan(0);
        expect(pieces.every((id) => id < PIECES.length)).toBe(true);
      }),
    );
  });

  it('are refused of a vocabulary that lacks what every passage needs', () => {
    expect(() => openWordPiece('[PAD]\n[UNK]\n[SEP]\n')).toThrow('[CLS]');
  });
});

describe('the windows of a passage', () => {
  it('hold each word once, in order, and never too many pieces', () => {
    const word = fc.oneof(
      fc.constantFrom('a', 'U.S.', 'informations'),
      fc.nat(400).map((n) => '.'.repeat(n)),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (words) => {
        const windows = windowsOf(words, wordPiece);
        expect(windows.flatMap(({ sizes }) => sizes)).toEqual(
          words.map((own) => Math.min(190, wordPiece.piecesOf(own).length)),
        );
        for (const { ids, sizes } of windows) {
          expect(ids.length).toBeLessThanOrEqual(192);
          expect(ids.length).toBe(sizes.reduce((sum, size) => sum + size, 2));
          expect([ids[0], ids.at(-1)]).toEqual([2, 3]);
        }
      }),
    );
  });

  it('are one where there is room', () => {
    expect(windowsOf(Array(190).fill('a'), wordPiece)).toHaveLength(1);
    expect(windowsOf(Array(191).fill('a'), wordPiece)).toHaveLength(2);
    expect(windowsOf([], wordPiece)).toHaveLength(0);
  });
});
