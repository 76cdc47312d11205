import type { ReadingRequest } from '../src/worker/protocol';

/** The documents that components are tested in have no threads: what one would read is read on the spot. */
export class ReadingHere extends EventTarget {
  async postMessage(request: ReadingRequest): Promise<void> {
    const { readingAnswer } = await import('../src/worker/reading-answer');
    this.dispatchEvent(new MessageEvent('message', { data: await readingAnswer(request) }));
  }

  terminate(): void {}
}
