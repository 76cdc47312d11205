import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { injectManifest, type ManifestTransform } from 'workbox-build';
import { MODELS } from '../src/encoder/model-file.ts';

const SERVICE = 'service.js';
const PAGE = 'index.html';
/** The words of English are the largest file. */
const LARGEST = 20_000_000;

/** Tells the service worker which files the reader is made of, and gives this version its name: what all of them hold, in short. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      async handler({ dir = '' }, bundle) {
        const chunk = bundle[SERVICE];
        if (chunk?.type !== 'chunk' || chunk.imports.length > 0) this.error('the service worker must be one file');
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

/** The page is asked for by the address of its folder; in an order that is the same on every machine, so that the name of the version is. */
const pageAtHome: ManifestTransform = (entries) => {
  if (!entries.some(({ url }) => url === PAGE)) throw new Error('the page must be there');
  const manifest = entries.map((entry) => (entry.url === PAGE ? { ...entry, url: './' } : entry));
  return { manifest: manifest.sort((one, other) => (one.url < other.url ? -1 : 1)) };
};
