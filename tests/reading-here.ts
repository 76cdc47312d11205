import type { ReadingRequest, ReadingResponse } from '../src/worker/protocol';

/** The documents that components are tested in have no threads: what one would read is read on the spot. */
export class ReadingHere extends EventTarget {
  async postMessage(request: ReadingRequest): Promise<void> {
    const { readRichText, readSource } = await import('../src/sources/file');
    const { name } = request;
    const read =
      'html' in request ? readRichText(request.html, name) : readSource(request.bytes, name, request.options);
    const data: ReadingResponse = { read: await read };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  terminate(): void {}
}
