import { queryOptions } from '@tanstack/react-query';
import type { Comparison } from '../model/comparison';
import type { Pair, SourceText } from '../model/source';
import type { Content } from '../storage/records';
import { comparisonQuery } from '../worker/comparison-query';

/** The pair that is open on a first visit. It comes with its comparison, where that was made as the reader was built. */
export const exampleQuery = queryOptions({
  queryKey: ['opened', 'example'],
  queryFn: async ({ signal, client }): Promise<Pair> => {
    const ready = await fetchReady('./example/ready.json', signal);
    if (!ready) return fetchPair('./example/a.txt', './example/b.md', signal);
    const { a, b, comparison } = ready;
    client.setQueryData(comparisonQuery(a, b).queryKey, comparison);
    return { a, b };
  },
});

/** The pair that the command line opened the page with. */
export const openedFilesQuery = queryOptions({
  queryKey: ['opened', 'files'],
  queryFn: ({ signal }) => fetchPair('./files/a', './files/b', signal),
});

/** The saved comparison that the command line opened the page with. It is a reader's own: it goes into the library. */
export const openedSavedQuery = queryOptions({
  queryKey: ['opened', 'saved'],
  queryFn: async ({ signal }): Promise<Omit<Content, 'id'>> => {
    const { name, bytes } = await fetchBytes('./files/saved', signal);
    const { readSaved } = await import('../worker/reading');
    const read = await readSaved(bytes);
    const comparison = read.ok && read.saved.comparisons[0];
    if (!comparison) throw new Error(`“${name}” ${read.ok ? 'holds no comparison.' : read.says}`);
    return { pair: null, comparison, readOnly: read.saved.newer };
  },
});

/** From where the page came from. */
async function fetchHere(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(new URL(path, document.baseURI), { signal });
  } catch {
    signal.throwIfAborted();
    throw new Error('What this page came from does not answer. Start it again if it has ended, then try again.');
  }
}

/** Null where there is none: a reader that is not built has no such file. */
async function fetchReady(path: string, signal: AbortSignal): Promise<(Pair & { comparison: Comparison }) | null> {
  const response = await fetchHere(path, signal);
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return response.ok && isJson ? response.json() : null;
}

async function fetchPair(first: string, second: string, signal: AbortSignal): Promise<Pair> {
  const [a, b] = await Promise.all([fetchSource(first, signal), fetchSource(second, signal)]);
  return { a, b };
}

async function fetchSource(path: string, signal: AbortSignal): Promise<SourceText> {
  const { name, bytes } = await fetchBytes(path, signal);
  // A first visit reads no file: it has no need of what tells them apart.
  const { readSource } = await import('../worker/reading');
  const read = await readSource(bytes, name);
  if (!read.ok) throw new Error(read.problem.message);
  return read.source;
}

async function fetchBytes(path: string, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
  const response = await fetchHere(path, signal);
  const name = nameOf(response, path);
  // The page was opened with files, and is still there when the program that had them is not.
  if (response.status === 404 && path.startsWith('./files/'))
    throw new Error('Parallax now runs without the files that this page was opened with. Choose them yourself.');
  if (!response.ok)
    throw new Error(`“${name}” could not be opened (${response.status}). Choose the file yourself, or start again.`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The local server names the file in a header; a static file is named by its path. */
function nameOf(response: Response, path: string): string {
  const header = response.headers.get('X-File-Name');
  return header ? decodeURIComponent(header) : path.slice(path.lastIndexOf('/') + 1);
}
