import { expect, test } from 'vitest';
import { readSource as readInNode } from '../../../src/cli/tools';
import { readSource } from '../../../src/sources/browser';
import { PAGES, STUB } from '../pages';

const pages = [...Object.entries(PAGES).map(([name, { html }]) => ({ name, html })), { name: 'stub', html: STUB }];

test.each(pages)('$name is read the same in a browser and in Node', async ({ html }) => {
  const bytes = new TextEncoder().encode(html);
  const read = await readSource(bytes, 'a.html');
  expect(read.ok).toBe(true);
  expect(read).toEqual(await readInNode(bytes, 'a.html'));
});
