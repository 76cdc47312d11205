import { queryOptions } from '@tanstack/react-query';
import type { Comparison } from '../model/comparison';
import { MAX_SAVED_BYTES } from '../model/limits';
import { contentHash } from '../projections/content-hash';

/** A comparison that came in an address. */
export interface Shared {
  readonly comparison: Comparison;
  /** A newer version of Parallax made the address. */
  readonly newer: boolean;
}

/** The comparison that an address holds; without one, the last that this tab was opened with, so that a reload finds it again. */
export function sharedQuery(packed: string | null) {
  return queryOptions({
    queryKey: ['shared', packed === null ? null : contentHash(packed)],
    queryFn: () => sharedIn(packed),
  });
}

const KEY = 'parallax-shared';

async function sharedIn(packed: string | null): Promise<Shared> {
  const packedText = packed ?? remembered();
  if (packedText === null)
    throw new Error('The address no longer holds a comparison. Open the link that you were given once more.');
  const { readSaved } = await import('../worker/reading');
  const bytes = await inflated(packedText, MAX_SAVED_BYTES).catch(() => null);
  if (!bytes)
    throw new Error('The link is damaged: part of it may have been cut off on its way. Ask for it once more.');
  const read = await readSaved(bytes);
  const [comparison] = read.ok ? read.saved.comparisons : [];
  if (!read.ok || !comparison) throw new Error(`The link ${read.ok ? 'holds no comparison.' : read.says}`);
  remember(packedText);
  return { comparison, newer: read.saved.newer };
}

/** Base64url, then deflate; more than `most` bytes are a trap. */
async function inflated(packed: string, most: number): Promise<Uint8Array> {
  const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const deflated = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate'));
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new RangeError('more than any comparison');
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(packed: string): void {
  try {
    sessionStorage.setItem(KEY, packed);
  } catch {
    // Then a reload asks for the link again.
  }
}
