import type { Story } from './story';
import { cosine } from './vectors';

/** How far each token is from all content of the other report, 0 to 1: 0 where a form of it stands there, or where it is no content. */
export function noveltyOf(own: Story, other: Story): Float64Array {
  const there = new Map<string, Float32Array | null>();
  other.content.forEach((isContent, k) => {
    if (isContent) there.set(other.roots[k] as string, other.vectors[k] ?? null);
  });
  const known = [...there.values()].filter((vector) => vector !== null);
  const novelty = new Map<string, number>();
  return Float64Array.from(own.tokens, (_, k) => {
    const root = own.roots[k] as string;
    if (!own.content[k] || there.has(root)) return 0;
    const vector = own.vectors[k];
    if (!vector) return 1;
    // By root alone: a word's vector is that of all its forms.
    const before = novelty.get(root);
    if (before !== undefined) return before;
    let nearest = 0;
    for (const each of known) nearest = Math.max(nearest, cosine(vector, each));
    const value = 1 - nearest;
    novelty.set(root, value);
    return value;
  });
}
