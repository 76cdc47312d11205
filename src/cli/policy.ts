import { createHash } from 'node:crypto';
import { STYLE } from '../exporters/html/style.ts';

/** The one style that is not in a file: that of exported pages, which are shown in a frame before they are saved. */
const EXPORTED_STYLE = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/**
 * What a page of the reader may do, as a Content-Security-Policy: run and load what the reader is made of, talk to where it came from,
 * and nothing else. No script or style in the page itself, nothing made from strings;
 * WebAssembly is compiled, for the encoder. HTML and addresses of scripts pass the
 * page's one policy of Trusted Types (`app/trusted-types.ts`). The build writes it into the page, for wherever that is put.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${EXPORTED_STYLE}`,
  'frame-src blob:',
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** The same as a header, where it can also say that no other page may frame this one. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;
