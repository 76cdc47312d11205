import type { Input } from '../engine/input';

/** A short name for a text by its content (FNV-1a, twice with different seeds, and the length): a key, not a secret. */
export function contentHash(text: string): string {
  return `${fnv(text, 0x811c9dc5)}-${fnv(text, 0x9747b28c)}-${text.length.toString(36)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

const hashes = new WeakMap<Input, string>();

/** Query options are made at every render: a long text is hashed once. */
export function inputHash(input: Input): string {
  const known = hashes.get(input);
  if (known) return known;
  const hash = contentHash(JSON.stringify(input));
  hashes.set(input, hash);
  return hash;
}
