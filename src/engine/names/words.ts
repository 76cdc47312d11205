import type { Lexeme, Tag } from '../../languages/lexeme';
import type { Sentence, Span } from '../../model/report';
import type { ReadReport } from '../read-report';

/** A word or mark of a sentence, into the report's text. */
export interface Word {
  readonly span: Span;
  readonly text: string;
  /** Lower case, straight apostrophes, without the possessive ending. */
  readonly key: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** What is known of the word without its possessive ending. */
  readonly lexeme: Lexeme;
}

/** Whether a word is of that class; false where there is none. */
export function hasTag(word: Word | undefined, tag: Tag): boolean {
  return word?.lexeme.tags.has(tag) === true;
}

/** What somebody is by their work, or how they are addressed. */
export function isTitle(word: Word | undefined): boolean {
  return isRole(word) || hasTag(word, 'address');
}

export function isRole(word: Word | undefined): boolean {
  return word !== undefined && word.lexeme.role !== null;
}

/** A word or number, not a mark. */
export function isWord(word: Word | undefined): boolean {
  return /^[\p{L}\p{N}]/u.test(word?.text ?? '');
}

export function wordsOf({ text, pack, tokensOf }: ReadReport, sentence: Sentence): Word[] {
  const { lexeme, possessive: ending } = pack;
  return tokensOf(sentence).map(({ span, key }) => {
    const written = text.slice(span[0], span[1]);
    const capital = written.charCodeAt(0) !== key.charCodeAt(0) && /^\p{Lu}/u.test(written);
    const own = lexeme(key);
    if (own.bare === key || own.bare === '')
      return { span, text: written, key, possessive: false, capital, lexeme: own };
    const bare = ending ? written.replace(ending, '') : written;
    return {
      span: [span[0], span[0] + bare.length],
      text: bare,
      key: own.bare,
      possessive: true,
      capital,
      lexeme: lexeme(own.bare),
    };
  });
}

/** Words of one name or title: the indices `[from, to)` of each run of capitalised words. */
export function capitalRuns(words: readonly Word[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.capital) continue;
    let to = from + 1;
    while (to < words.length && !words[to - 1]?.possessive) {
      const next = words[to] as Word;
      const stop = next.text === '.' && isShort(words[to - 1] as Word) && words[to + 1]?.capital;
      const particle = hasTag(next, 'name-particle') && words[to + 1]?.capital;
      if (!next.capital && !stop && !particle) break;
      to++;
    }
    runs.push([from, to]);
    from = to - 1;
  }
  return runs;
}

/** An initial or a form of address, after which a full stop does not end the name. */
function isShort(word: Word): boolean {
  return /^\p{Lu}$/u.test(word.text) || hasTag(word, 'address');
}
