import type { Plugin } from 'vite';
import { PAGE_POLICY } from '../src/cli/policy.ts';

/** Writes the page's policy into it: a server that somebody else runs may send no header. */
export function pagePolicy(): Plugin {
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
