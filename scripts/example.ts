import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const ROOT = new URL('../', import.meta.url);

/**
 * Compares the example while the reader is built, so that a first visit has it to read before the engine and its words have been
 * loaded: `example/ready.json` holds both texts as they are read, and their comparison.
 */
export function readyExample(): Plugin {
  return {
    name: 'ready-example',
    apply: 'build',
    async generateBundle() {
      const source = JSON.stringify(await example());
      this.emitFile({ type: 'asset', fileName: 'example/ready.json', source });
    },
  };
}

async function example() {
  const { readSource } = await load<typeof import('../src/cli/tools')>('src/cli/tools.ts');
  const { compare } = await load<typeof import('../src/engine/pipeline')>('src/engine/pipeline.ts');
  const { ENGLISH } = await load<typeof import('../src/languages/en/lexicon')>('src/languages/en/lexicon.ts');
  const source = async (name: string) => {
    const read = await readSource(new Uint8Array(await readFile(new URL(`public/example/${name}`, ROOT))), name);
    if (!read.ok) throw new Error(read.problem.message);
    return read.source;
  };
  const [a, b] = await Promise.all([source('a.txt'), source('b.md')]);
  return { a, b, comparison: compare(a, b, {}, ENGLISH) };
}

async function load<T>(path: string): Promise<T> {
  return (await runnerImport<T>(fileURLToPath(new URL(path, ROOT)))).module;
}
