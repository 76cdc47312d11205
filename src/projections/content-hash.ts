import type { Input } from '../model/source';
import { textHash } from './text-hash';

/** A short name for a text by its content (FNV-1a, twice with different seeds, and the length): a key, not a secret. */
export function contentHash(text: string): string {
  const part = (seed: number) => textHash(text, seed).toString(36);
  return `${part(0x811c9dc5)}-${part(0x9747b28c)}-${text.length.toString(36)}`;
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
