import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const STORY = {
  a: 'The harbour of Ostrel is open again after nine days, the harbour master said on Monday. A storm had damaged the northern pier, and many ships had to wait outside. Repairs cost four million, the town says.',
  b: 'Ships may enter the harbour of Ostrel again, its harbour master said on Monday, nine days after it was shut. The storm had torn away part of the northern pier. Repairs cost almost five million, according to the town.',
};

/** Pages of a site as its own scripts have left them: what the reader sees came after the page, and no fetcher would see it. */
const page = (title: string, story: string) =>
  `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>${title}</title></head><body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <article><h1>${title}</h1><p>${story}</p></article></body></html>`;

/** What each page of the site answers with beside its text. */
const PAGES: Readonly<Record<string, { readonly html: string; readonly headers: Readonly<Record<string, string>> }>> = {
  '/strict': {
    html: page('Harbour open again', STORY.a),
    headers: { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; form-action 'none'" },
  },
  '/popups': {
    html: page('Ships may enter – at last', STORY.b),
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
  '/short': { html: page('Too short', 'Only a few words.'), headers: {} },
  '/cut': { html: page('Cut off', STORY.b), headers: { 'Cross-Origin-Opener-Policy': 'same-origin' } },
  '/picture': { html: '<svg xmlns="http://www.w3.org/2000/svg"/>', headers: { 'Content-Type': 'image/svg+xml' } },
};

/** A site elsewhere, with strict policies, whose pages a reader has open. */
export async function openSite() {
  const server = createServer(({ url = '' }, response) => {
    const found = Object.hasOwn(PAGES, url) ? PAGES[url] : undefined;
    response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
