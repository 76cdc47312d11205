import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { PAGE_POLICY } from '../src/cli/policy.ts';
import { notKept } from '../src/cli/served.ts';

const READER = fileURLToPath(new URL('../dist/app', import.meta.url));
/** What of the built reader is for web sites alone. */
const FOR_SITES = new Set(['service.js', 'manifest.webmanifest', 'receive.html']);

/** Puts the built reader into the extension, and beside its script what a browser asks of it first. */
export function extensionFiles(version: string): Plugin {
  return {
    name: 'extension-files',
    async writeBundle({ dir = '' }) {
      const reader = join(dir, 'reader');
      await cp(READER, reader, { recursive: true, filter: (path) => !FOR_SITES.has(relative(READER, path)) });
      const page = join(reader, 'index.html');
      await writeFile(page, notKept(await readFile(page, 'utf8')));
      await writeFile(join(dir, 'manifest.json'), `${JSON.stringify(manifestOf(version), null, 2)}\n`);
    },
  };
}

function manifestOf(version: string) {
  const icons = { 192: 'reader/icons/icon-192.png', 512: 'reader/icons/icon-512.png' };
  return {
    manifest_version: 3,
    name: 'Parallax',
    version,
    description:
      'Takes the page you see as report A, another as B, and shows how their wording differs. Nothing leaves this computer.',
    minimum_chrome_version: '116',
    icons,
    action: { default_title: 'Take this page as report A', default_icon: icons },
    // “Options” in the button's menu opens the reader as it is.
    options_ui: { page: 'reader/index.html', open_in_tab: true },
    background: { service_worker: 'background.js', type: 'module' },
    permissions: ['activeTab', 'scripting', 'storage'],
    // What is read in a private window would be kept.
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: PAGE_POLICY },
  };
}
