import { EncoderProblem } from './problem';

/** Cuts words into the pieces that a model knows. */
export interface WordPiece {
  /** The numbers of a word's pieces, at least one. */
  piecesOf(word: string): readonly number[];
  /** What stands before and after the pieces of a passage. */
  readonly first: number;
  readonly last: number;
}

/** A longer part of a word, in characters, is not known as a whole. */
const LONGEST_PART = 100;

/**
 * WordPiece (Wu et al. 2016) as BERT has it for lower-case English (Devlin et al. 2019): a word without accents and in lower
 * case, punctuation and Chinese characters apart, is cut into the longest pieces that are known, from its beginning on.
 *
 * @param vocabulary a piece a line, whose number is that of its line from 0; `##` before a piece that goes on in a word.
 * @throws EncoderProblem where the vocabulary has no pieces for unknown words and for the ends of a passage.
 */
export function openWordPiece(vocabulary: string): WordPiece {
  const ids = new Map(vocabulary.split('\n').map((piece, id) => [piece, id]));
  const numberOf = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined)
      throw new EncoderProblem('damaged', `The encoder’s vocabulary has no ${piece}. Install Parallax again.`);
    return id;
  };
  const unknown = numberOf('[UNK]');
  return {
    piecesOf: (word) => {
      const pieces = partsOf(word).flatMap((part) => longestPieces(part, ids) ?? [unknown]);
      return pieces.length > 0 ? pieces : [unknown];
    },
    first: numberOf('[CLS]'),
    last: numberOf('[SEP]'),
  };
}

/** The pieces of one part of a word; null where some of it is not known. */
function longestPieces(part: string, ids: ReadonlyMap<string, number>): readonly number[] | null {
  // No string has fewer code units than characters, and most are short.
  if (part.length > LONGEST_PART && [...part].length > LONGEST_PART) return null;
  const pieces: number[] = [];
  for (let from = 0; from < part.length; ) {
    const mark = from === 0 ? '' : '##';
    let to = part.length;
    while (to > from && !ids.has(mark + part.slice(from, to))) to -= 1;
    if (to === from) return null;
    pieces.push(ids.get(mark + part.slice(from, to)) as number);
    from = to;
  }
  return pieces;
}

/** What is never shown, but for white space; and the mark of a character that could not be read. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]|\ufffd/gu;
/** As BERT has them: Chinese characters and those that Japanese and Korean share with it, not kana and hangul. */
const CHINESE =
  /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/gu;
/** As BERT has it: every ASCII sign that is neither letter nor digit, and what Unicode calls punctuation. */
const PUNCTUATION = /[!-/:-@[-`{-~]|\p{P}/gu;

/** A word's parts between white space, punctuation and Chinese characters; these are parts by themselves. */
function partsOf(word: string): readonly string[] {
  return word
    .replace(UNSEEN, '')
    .replace(CHINESE, ' $& ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(PUNCTUATION, ' $& ')
    .split(/\s+/u)
    .filter((part) => part !== '');
}
