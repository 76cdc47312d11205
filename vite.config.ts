import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { readyExample } from './scripts/example.ts';
import { extensionFiles } from './scripts/extension.ts';
import { firstScreen } from './scripts/first-screen.ts';
import { encoderModels, runtimeByHand } from './scripts/models.ts';
import { offline } from './scripts/offline.ts';
import { pagePolicy } from './scripts/policy.ts';

/** `vite build` makes the reader (static, runs from any path); `vite build --mode cli` the command line (one file);
 * `vite build --mode extension` the browser extension, with the reader inside that was built before. */
export default defineConfig(({ mode }) => (mode === 'cli' ? cli : mode === 'extension' ? extension : reader));

/** A font that comes late must not move what is being read: it is used at once or from the next visit on. */
const steadyFonts = {
  name: 'steady-fonts',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /@fontsource.*\.css/.test(id) ? code.replaceAll('font-display: swap', 'font-display: optional') : undefined,
};

/** Its form for browsers asks the document, which the worker that writes notes as HTML does not have. */
const worksInWorkers = {
  'decode-named-character-reference': fileURLToPath(
    new URL('node_modules/decode-named-character-reference/index.js', import.meta.url),
  ),
};

/** Tests that need a document. */
const IN_DOCUMENT = ['tests/{ui,features,app,carry}/**/*.test.{ts,tsx}', 'tests/worker/{worker,reading}.test.ts'];
const REPLACING = /\bvi\.(?:mock|doMock|resetModules)\(|'fake-indexeddb/;
const tests = new URL('tests/', import.meta.url);
/** Those of them that put other modules in the place of ours, or a database: what is loaded for one must not be there for the next. */
const replacing = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /^(?:ui|features|app|carry|worker\/(?:worker|reading))\b.*\.test\.tsx?$/.test(name))
  .filter((name) => REPLACING.test(readFileSync(new URL(name, tests), 'utf8')))
  .map((name) => `tests/${name}`);

const version = { PARALLAX_VERSION: JSON.stringify(manifest.version) };

const reader = {
  define: version,
  base: './',
  resolve: { alias: worksInWorkers },
  plugins: [
    react(),
    tailwindcss(),
    steadyFonts,
    readyExample(),
    firstScreen(),
    encoderModels(),
    runtimeByHand(),
    pagePolicy(),
    offline(),
  ],
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: 'es2022',
    // Every browser that runs the reader loads modules ahead by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', receive: 'receive.html' },
      output: {
        // What is needed at one time is one file: cut into twenty, each is compressed by itself, and that adds 8 kB. The page that receives
        // others needs next to nothing of the start.
        codeSplitting: {
          groups: [
            {
              name: 'start',
              tags: ['$initial' as const],
              test: (id: string) => !/\/src\/carry\/|\/receive\.html/.test(id),
              priority: 2,
            },
            { name: 'reading', test: /\/src\/app\/OpenComparison\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' as const, plugins: () => [runtimeByHand()] },
  test: {
    // A guard against what never ends; no test is about time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true as const,
        test: {
          name: 'node',
          environment: 'node',
          // What these test keeps nothing from one file to the next: the engine is loaded once a thread, not once a file.
          isolate: false,
          include: ['tests/{model,engine,languages,messages,projections,review,exporters,sources,cli}/**/*.test.ts'],
          exclude: ['tests/engine/encode/**'],
        },
      },
      {
        extends: true as const,
        // Each of these has its modules to itself: it watches as they are loaded, keeps something in them, or has what is once a process.
        test: {
          name: 'apart',
          environment: 'node',
          include: [
            'tests/{patterns,encoder,engine/encode,storage,extension}/**/*.test.ts',
            'tests/worker/{compare-with-encoder,encoder-files,engine-worker}.test.ts',
          ],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'components',
          environment: 'jsdom',
          // A document and its modules are made once a thread, and `setup.ts` clears what a file leaves in them.
          isolate: false,
          include: IN_DOCUMENT,
          exclude: replacing,
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true as const,
        test: {
          name: 'components apart',
          environment: 'jsdom',
          // One for each file: a thread starts sooner than a process.
          pool: 'threads' as const,
          include: replacing,
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
};

/** V8 keeps a file of ASCII in half the memory that one with a single other letter takes, and each job of a batch keeps its own. */
const inAscii = {
  name: 'in-ascii',
  enforce: 'post' as const,
  generateBundle: (_options: unknown, bundle: Record<string, { type: string; code?: string }>) => {
    for (const file of Object.values(bundle))
      if (file.code !== undefined) file.code = file.code.replace(/[^\0-\x7f]/g, asEscape);
  },
};
const asEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const cli = {
  define: version,
  plugins: [inAscii],
  ssr: { noExternal: true as const },
  publicDir: false as const,
  build: {
    outDir: 'dist/cli',
    emptyOutDir: true,
    ssr: 'src/cli/parallax.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'parallax.js', codeSplitting: false } },
  },
};

const extension = {
  publicDir: false as const,
  plugins: [extensionFiles(manifest.version)],
  build: {
    outDir: 'dist/extension',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: 'src/extension/background.ts',
      output: { entryFileNames: 'background.js', codeSplitting: false },
    },
  },
};
