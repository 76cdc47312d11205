import type { ReadingRequest } from './protocol';
import { readingAnswer } from './reading-answer';

addEventListener('message', async ({ data }: MessageEvent<ReadingRequest>) => {
  postMessage(await readingAnswer(data));
});

// An error that nobody has foreseen would be lost in a promise: thrown anew, it reaches the page.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});
