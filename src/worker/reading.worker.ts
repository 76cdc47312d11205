import { readRichText, readSource } from '../sources/file';
import type { ReadingRequest, ReadingResponse } from './protocol';

addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  const { name } = data;
  const read = 'html' in data ? readRichText(data.html, name) : readSource(data.bytes, name, data.options);
  postMessage({ read: await read } satisfies ReadingResponse);
});

// An error that nobody has foreseen would be lost in a promise: thrown anew, it reaches the page.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});
