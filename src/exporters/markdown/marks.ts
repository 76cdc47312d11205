import { escapedMarkdown } from './escape';

/** Words that stand between two signs of Markdown (`~~`, `**`, `*`), or bare where the sign is empty. */
export interface Signed {
  readonly text: string;
  readonly sign: string;
  /** What follows the words at once: a number, references to notes. */
  readonly behind?: string;
}

/**
 * A character that nobody sees, written as Markdown writes it. A sign is none where a letter touches it on one side and a punctuation mark
 * on the other, nor where two signs touch (CommonMark 0.31, “left-flanking delimiter run”): the `&` and `;` of this part them.
 */
const UNSEEN = '&#8203;';

/** A line of words, some of them between signs, which stand close around them: with a space inside they would be no signs. */
export function signedLine(parts: readonly Signed[]): string {
  let line = '';
  /** Whether a sign has just been closed behind a punctuation mark, or at all. */
  let closed: 'no' | 'behind a word' | 'behind a mark' = 'no';
  const append = (words: string) => {
    if (words === '') return;
    if (closed === 'behind a mark' && !/^[\s\p{P}\p{S}]/u.test(words)) line += UNSEEN;
    line += words;
    closed = 'no';
  };
  for (const { text, sign, behind = '' } of parts) {
    const words = text.trim();
    const at = text.length - text.trimStart().length;
    append(text.slice(0, at));
    const own = escapedMarkdown(words);
    if (sign === '' || words === '') append(own);
    else {
      const touches = closed !== 'no' || (/^[\p{P}\p{S}]/u.test(own) && /[^\s\p{P}\p{S}]$/u.test(line));
      line += `${touches ? UNSEEN : ''}${sign}${own}${sign}`;
      closed = /[\p{P}\p{S}]$/u.test(own) ? 'behind a mark' : 'behind a word';
    }
    append(behind);
    append(text.slice(at + words.length));
  }
  return line;
}

/** A line as it may begin a paragraph: “12. June” begins no list, “# 3” no heading. */
export function atLineStart(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)])/, '$1\\').replace(/^(?=[-+#>=])/, '\\');
}
