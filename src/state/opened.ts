import { queryOptions } from '@tanstack/react-query';
import type { SourceText } from '../engine/input';
import { readSource } from '../sources/browser';

/** Two reports, ready to be compared. */
export interface Pair {
  readonly a: SourceText;
  readonly b: SourceText;
}

/** The pair that is open on a first visit. */
export const exampleQuery = pairQuery('example', './example/a.txt', './example/b.md');

/** The pair that the command line opened the page with. */
export const openedFilesQuery = pairQuery('files', './files/a', './files/b');

function pairQuery(name: string, a: string, b: string) {
  return queryOptions({
    queryKey: ['opened', name],
    queryFn: async ({ signal }): Promise<Pair> => {
      const [first, second] = await Promise.all([fetchSource(a, signal), fetchSource(b, signal)]);
      return { a: first, b: second };
    },
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

async function fetchSource(path: string, signal: AbortSignal): Promise<SourceText> {
  const response = await fetch(new URL(path, document.baseURI), { signal });
  const name = nameOf(response, path);
  if (!response.ok)
    throw new Error(`“${name}” could not be opened (${response.status}). Choose the file yourself, or start again.`);
  const read = await readSource(new Uint8Array(await response.arrayBuffer()), name);
  if (!read.ok) throw new Error(read.problem.message);
  return read.source;
}

/** The local server names the file in a header; a static file is named by its path. */
function nameOf(response: Response, path: string): string {
  const header = response.headers.get('X-File-Name');
  return header ? decodeURIComponent(header) : path.slice(path.lastIndexOf('/') + 1);
}
