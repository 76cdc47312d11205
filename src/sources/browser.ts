import type { Read } from './accept';
import { sourceReader } from './file';
import type { PdfParser, Tools } from './tools';

const tools: Tools = {
  // A document made this way has no window: its scripts never run and its pictures are never fetched.
  parseHtml: async (html) => new DOMParser().parseFromString(html, 'text/html'),
  loadPdf,
};

/** Reads the bytes of one file in the browser. */
export const readSource = sourceReader(tools);

/** Reads rich text as it lies on the clipboard. `name` begins each message. */
export async function readRichText(html: string, name: string): Promise<Read> {
  const { readHtml } = await import('./html/read');
  return readHtml(await tools.parseHtml(html), name, { as: 'document' });
}

/** A thread for each document: two may be read at once, and the end of one must not be the end of the other. */
async function loadPdf(): Promise<PdfParser> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf/pdf.worker.ts', import.meta.url), { type: 'module' });
  const worker = new PDFWorker({ port: port as never });
  const end = () => {
    worker.destroy();
    port.terminate();
  };
  return { getDocument, worker, end };
}
