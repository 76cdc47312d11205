import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { EncoderFiles } from '../src/encoder/encoder.ts';
import { checkFile, type KnownFile, MODELS, packedName } from '../src/encoder/model-file.ts';
import { READER } from '../src/encoder/reader.data.ts';

const { model, vocabulary, runtime } = READER.files;
const FILES: readonly KnownFile[] = [model, vocabulary, runtime];

/** The files of the encoder as they lie in the project: what it has learnt among the public files, what runs it in its package. */
export async function encoderFiles(): Promise<EncoderFiles> {
  return {
    model: await read(model),
    vocabulary: new TextDecoder().decode(await read(vocabulary)),
    runtime: await read(runtime),
  };
}

/** Puts the encoder's files beside the reader, packed, whatever its server can pack; while developing they are packed when asked for. */
export function encoderModels(): Plugin {
  return {
    name: 'encoder-models',
    configureServer({ middlewares }) {
      middlewares.use(({ url }, response, next) => {
        const file = FILES.find((own) => url?.split('?')[0] === `/${MODELS}/${packedName(own)}`);
        if (!file) return void next();
        packed(file).then((bytes) => response.setHeader('Content-Type', 'application/gzip').end(bytes), next);
      });
    },
    async generateBundle() {
      for (const file of FILES)
        this.emitFile({ type: 'asset', fileName: `${MODELS}/${packedName(file)}`, source: await packed(file) });
    },
    // All public files are copied before anything is written.
    async writeBundle({ dir = '' }) {
      for (const { name } of FILES) await rm(join(dir, MODELS, name), { force: true });
    },
  };
}

/** The runtime is handed over as bytes: the address of a file of its own would only bring a second copy into the build. */
export function runtimeByHand(): Plugin {
  const address = /new URL\("[^"]+\.wasm",\s*import\.meta\.url\)/g;
  return {
    name: 'runtime-by-hand',
    enforce: 'pre',
    transform: (code, id) =>
      /onnxruntime-web\/dist\//.test(id) ? code.replace(address, 'new URL("about:blank")') : undefined,
  };
}

async function packed(file: KnownFile): Promise<Buffer> {
  return gzipSync(await read(file), { level: 9 });
}

async function read(file: KnownFile): Promise<Uint8Array<ArrayBuffer>> {
  const path = file === runtime ? `node_modules/onnxruntime-web/dist/${file.name}` : `public/${MODELS}/${file.name}`;
  const bytes = new Uint8Array(await readFile(fileURLToPath(new URL(`../${path}`, import.meta.url))));
  await checkFile(bytes, file);
  return bytes;
}
