import { readRichText, readSource } from '../sources/file';
import type { ReadingRequest } from './protocol';

addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  postMessage(
    'html' in data ? await readRichText(data.html, data.name) : await readSource(data.bytes, data.name, data.options),
  );
});
