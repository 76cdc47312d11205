import type { Story } from './story';
import type { WordPairs } from './words';

/**
 * How far each token of each story is from all content of the other, 0 to 1: 0 where a form of it stands there, or where it is no
 * content.
 */
export function noveltiesOf([a, b]: readonly [Story, Story], words: WordPairs) {
  return [
    noveltyOf(a, words.ofToken[0], b, words.ofToken[1], (k, l) => words.cosine(k, l)),
    noveltyOf(b, words.ofToken[1], a, words.ofToken[0], (k, l) => words.cosine(l, k)),
  ] as const;
}

function noveltyOf(
  own: Story,
  words: Int32Array,
  other: Story,
  otherWords: Int32Array,
  cosine: (word: number, other: number) => number,
): Float64Array {
  const there = new Map<string, number>();
  other.content.forEach((isContent, k) => {
    if (isContent) there.set(other.roots[k] as string, otherWords[k] as number);
  });
  const others = Int32Array.from(there.values());
  const novelty = new Map<string, number>();
  return Float64Array.from(own.tokens, (_, k) => {
    const root = own.roots[k] as string;
    if (!own.content[k] || there.has(root)) return 0;
    if (!own.vectors[k]) return 1;
    // By root alone: a word's vector is that of all its forms.
    const before = novelty.get(root);
    if (before !== undefined) return before;
    const word = words[k] as number;
    let nearest = 0;
    for (const each of others) nearest = Math.max(nearest, cosine(word, each));
    novelty.set(root, 1 - nearest);
    return 1 - nearest;
  });
}
