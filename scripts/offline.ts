import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { MODELS } from '../src/encoder/model-file.ts';

const SERVICE = 'service.js';
const PAGE = 'index.html';
/** The words of English are the largest file. */
const LARGEST = 20_000_000;

/**
 * Builds the service worker, one file that lies beside the page, under the same name always: it reaches no further than its folder.
 * It is a build of its own, since it shares no part with a page. Tells it which files the reader is made of, and gives this version its name: what all of them hold, in short. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir = '' }) {
        await buildService(dir);
        const service = join(dir, SERVICE);
        const { warnings } = await injectManifest({
          swSrc: service,
          swDest: service,
          globDirectory: dir,
          globPatterns: ['**/*'],
          // The encoder is large, and not for every reader: the worker keeps it once it is asked for.
          globIgnores: [`${MODELS}/**`],
          dontCacheBustURLsMatching: /^assets\//,
          maximumFileSizeToCacheInBytes: LARGEST,
          manifestTransforms: [pageAtHome],
        });
        for (const warning of warnings) this.error(warning);
        const code = await readFile(service, 'utf8');
        const version = createHash('sha256').update(code).digest('hex').slice(0, 16);
        if (!code.includes('%VERSION%')) this.error('the service worker has no place for its version');
        await writeFile(service, code.replace('%VERSION%', version));
      },
    },
  };
}

async function buildService(dir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('../src/offline/service.ts', import.meta.url)),
        output: { entryFileNames: SERVICE, codeSplitting: false },
      },
    },
  });
}

/** The page is asked for by the address of its folder; in an order that is the same on every machine, so that the name of the version is. */
const pageAtHome: ManifestTransform = (entries) => {
  if (!entries.some(({ url }) => url === PAGE)) throw new Error('the page must be there');
  const manifest = entries.map((entry) => (entry.url === PAGE ? { ...entry, url: './' } : entry));
  return { manifest: manifest.sort((one, other) => (one.url < other.url ? -1 : 1)) };
};
