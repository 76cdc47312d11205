import type { Comparison } from '../model/comparison';
import { remembering } from '../model/remembering';

/** Names a text by its content, from a seed (FNV-1a on UTF-16 code units): 32 bits, no secret; the same text has the same everywhere. */
export function textHash(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Names the two texts of a comparison by their content, in 64 bits as hexadecimal digits: no secret, and others could have the same. */
export function textsName({ reports }: Pick<Comparison, 'reports'>): string {
  return nameOf(reports);
}

/** Asked for with each saving, and long texts take their time. */
const nameOf = remembering(new WeakMap<Comparison['reports'], string>(), ([a, b]) => {
  const part = (seed: number) => textHash(b.text, textHash('\0', textHash(a.text, seed)));
  return [0x811c9dc5, 0x9747b28c].map((seed) => part(seed).toString(16).padStart(8, '0')).join('');
});
