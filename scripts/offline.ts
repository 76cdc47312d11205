import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const SERVICE = 'service.js';

/** Tells the service worker which files the reader is made of, and gives this version its name: what all of them hold, in short. */
export function offline(): Plugin {
  let publicDir = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const contents = new Map<string, string | Uint8Array>();
        for (const [name, file] of Object.entries(bundle))
          contents.set(name, file.type === 'chunk' ? file.code : file.source);
        for (const path of await filesIn(publicDir))
          contents.set(relative(publicDir, path).split(sep).join('/'), await readFile(path));
        const service = bundle[SERVICE];
        if (service?.type !== 'chunk' || service.imports.length > 0 || !contents.has('index.html'))
          this.error('the service worker must be one file, and the page be there');
        contents.delete(SERVICE);
        const hash = createHash('sha256').update(service.code);
        const names = [...contents.keys()].sort();
        for (const name of names) hash.update(name).update(contents.get(name) ?? '');
        const files = names.map((name) => (name === 'index.html' ? '' : name));
        const shipped = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        const code = service.code.replace(/JSON\.parse\(["'`]%SHIPPED%["'`]\)/, () => shipped);
        if (code === service.code) this.error('the service worker has no place for its list of files');
        service.code = code;
      },
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
