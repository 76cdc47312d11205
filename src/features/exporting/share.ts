import type { Comparison } from '../../model/comparison';
import { homeOfLinks } from '../../storage/settings';

/** What the fragment of an address that holds a comparison begins with. */
const SHARE = 'share=';
/** Longer addresses are cut off by programs on their way. */
const LONGEST = 100_000;

/**
 * An address that holds the whole comparison after `#`, a part that is never sent to any server: JSON, deflated, in base64url. Null
 * where it would be too long.
 */
export async function shareAddress(comparison: Comparison): Promise<string | null> {
  const deflated = new Blob([JSON.stringify(comparison)]).stream().pipeThrough(new CompressionStream('deflate'));
  const packed = base64url(new Uint8Array(await new Response(deflated).arrayBuffer()));
  if (packed.length > LONGEST) return null;
  const [here] = location.href.split(/[?#]/);
  const page = homeOfLinks() || here;
  return `${page}?open=shared#${SHARE}${packed}`;
}

function base64url(bytes: Uint8Array): string {
  const letters = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, k) =>
    String.fromCharCode(...bytes.subarray(k * 8192, (k + 1) * 8192)),
  );
  return btoa(letters.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
