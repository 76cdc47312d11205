import { afterEach, expect, test, vi } from 'vitest';
import { exampleQuery, openedFilesQuery, openedSavedQuery } from '../../src/app/opened';
import { createQueryClient } from '../../src/app/query-client';
import { toJson } from '../../src/projections/saved-json';
import { comparisonQuery } from '../../src/worker/comparison-query';
import { PORT } from '../review/reports';

afterEach(() => vi.unstubAllGlobals());

const STORY =
  'The harbour reopened on Monday after the storm had passed, the mayor said. Ships may enter again from noon today.';

function serve(headers: Record<string, string> = {}, body = STORY) {
  const fetch = vi.fn(async (_: URL) => new Response(body, { headers }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('the example is fetched beside the page, wherever that is', async () => {
  const fetch = serve();
  const pair = await createQueryClient().fetchQuery(exampleQuery);
  expect(fetch.mock.calls.map(([url]) => url.pathname)).toEqual([
    '/example/ready.json',
    '/example/a.txt',
    '/example/b.md',
  ]);
  expect(pair).toEqual({ a: { text: STORY }, b: { text: STORY, format: 'markdown' } });
});

test('the example that was compared as the reader was built is compared no more', async () => {
  const [a, b, comparison] = [{ text: 'a' }, { text: 'b' }, { format: 'parallax/comparison' }];
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Response.json({ a, b, comparison })),
  );
  const client = createQueryClient();
  expect(await client.fetchQuery(exampleQuery)).toEqual({ a, b });
  expect(client.getQueryData(comparisonQuery(a, b).queryKey)).toEqual(comparison);
});

test('files of the command line are named by their header', async () => {
  serve({ 'X-File-Name': encodeURIComponent('Träume.md') });
  expect((await createQueryClient().fetchQuery(openedFilesQuery)).a.format).toBe('markdown');
  serve({ 'X-File-Name': encodeURIComponent('Träume.md') }, '');
  await expect(createQueryClient().fetchQuery(openedFilesQuery)).rejects.toThrow('“Träume.md” is empty');
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(createQueryClient().fetchQuery(openedFilesQuery)).rejects.toThrow('now runs without the files');
});

test('a saved comparison of the command line is checked, and told by name where it is damaged', async () => {
  serve({ 'X-File-Name': 'storm.parallax.json' }, toJson(await PORT()));
  const opened = await createQueryClient().fetchQuery(openedSavedQuery);
  expect(opened).toEqual({ pair: null, comparison: await PORT(), readOnly: false });
  serve({ 'X-File-Name': 'storm.parallax.json' }, '{}');
  await expect(createQueryClient().fetchQuery(openedSavedQuery)).rejects.toThrow(
    '“storm.parallax.json” is JSON, but no',
  );
});

test('a comparison is known by the content of both texts, not by carrying them', () => {
  const { queryKey } = comparisonQuery({ text: STORY }, { text: 'other' });
  expect(queryKey).toEqual(comparisonQuery({ text: STORY }, { text: 'other' }).queryKey);
  expect(queryKey).not.toEqual(comparisonQuery({ text: 'other' }, { text: STORY }).queryKey);
  expect(JSON.stringify(queryKey)).not.toContain('harbour');
});
