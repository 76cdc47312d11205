import type { WordPair, WordRelation } from '../model';
import type { Hunk } from './diff';
import type { Word } from './words';

/** Which word answers which: word by word where the runs are alike, and where one word of content stands for one. */
export function wordPairs(hunks: readonly Hunk[], a: readonly Word[], b: readonly Word[]): WordPair[] {
  return hunks.flatMap((hunk) => {
    const [left, right] = [a.slice(...hunk.a), b.slice(...hunk.b)];
    if (hunk.same) return left.map((word, k) => pair(word, right[k] as Word));
    const [x, y] = [left.filter(isContent), right.filter(isContent)];
    return x.length === 1 && y.length === 1 ? [pair(x[0] as Word, y[0] as Word)] : [];
  });
}

const isContent = (word: Word) => !word.function && word.kind !== 'punctuation';

function pair(a: Word, b: Word): WordPair {
  return { a: a.span, b: b.span, how: relation(a, b) };
}

function relation(a: Word, b: Word): WordRelation {
  if (a.key === b.key) return 'same';
  if (a.code !== b.code) return 'other';
  return a.code.startsWith('=') ? 'number' : 'form';
}
