/** Names a text by its content, from a seed (FNV-1a on UTF-16 code units): 32 bits, no secret; the same text has the same everywhere. */
export function textHash(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
