/** The encoder that is shipped, opened from its files, for what learns to use it. */
import { readFile } from 'node:fs/promises';
import { load } from './load.mjs';

export async function shippedEncoder() {
  const { openEncoder } = await load('/src/encoder/encoder.ts');
  const { READER } = await load('/src/encoder/reader.data.ts');
  const { model, vocabulary, runtime } = READER.files;
  return openEncoder({
    model: await readFile(`public/models/${model.name}`),
    vocabulary: await readFile(`public/models/${vocabulary.name}`, 'utf8'),
    runtime: await readFile(`node_modules/onnxruntime-web/dist/${runtime.name}`),
  });
}
