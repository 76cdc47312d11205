import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

/**
 * Compares the example while the reader is built, so that a first visit has it to read before the engine and its words have been
 * loaded: `example/ready.json` holds both texts as they are read, and their comparison.
 */
export function readyExample(): Plugin {
  return {
    name: 'ready-example',
    apply: 'build',
    async generateBundle() {
      const file = fileURLToPath(new URL('example-comparison.ts', import.meta.url));
      const { module } = await runnerImport<typeof import('./example-comparison')>(file);
      this.emitFile({ type: 'asset', fileName: 'example/ready.json', source: JSON.stringify(module.ready) });
    },
  };
}
