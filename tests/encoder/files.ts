import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { EncoderFiles } from '../../src/encoder/encoder';
import { READER } from '../../src/encoder/reader.data';

const { model, vocabulary, runtime } = READER.files;

/** The files of the encoder that is shipped, as they lie in the project. */
export async function readerFiles(): Promise<EncoderFiles> {
  return {
    model: await bytes(`public/models/${model.name}`),
    vocabulary: new TextDecoder().decode(await bytes(`public/models/${vocabulary.name}`)),
    runtime: await bytes(`node_modules/onnxruntime-web/dist/${runtime.name}`),
  };
}

async function bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
}
