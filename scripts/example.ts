import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

type FirstVisit = typeof import('./first-visit');

let made: Promise<FirstVisit> | null = null;

/** The example, and the screen that shows it: worked out by the reader's own code, once in a build. */
export function firstVisit(): Promise<FirstVisit> {
  const file = fileURLToPath(new URL('first-visit.ts', import.meta.url));
  made ??= runnerImport<FirstVisit>(file, { plugins: [withoutStyles] }).then(({ module }) => module);
  return made;
}

/** Nothing is seen here: screens are loaded without their style sheets. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
};

/**
 * Compares the example while the reader is built, so that a first visit has it to read before the engine and its words have been
 * loaded: `example/ready.json` holds both texts as they are read, and their comparison.
 */
export function readyExample(): Plugin {
  return {
    name: 'ready-example',
    apply: 'build',
    async generateBundle() {
      const { example } = await firstVisit();
      this.emitFile({ type: 'asset', fileName: 'example/ready.json', source: JSON.stringify(example) });
    },
  };
}
