/** The encoder that is shipped, for what learns to use it. */
import { load } from './load.mjs';

export async function shippedEncoder() {
  const { openEncoder } = await load('/src/encoder/encoder.ts');
  const { encoderFiles } = await load('/scripts/models.ts');
  return openEncoder(await encoderFiles());
}
