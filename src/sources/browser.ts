import { loaded, notLoaded, type Read } from './accept';
import { sourceReader } from './file';
import { inert } from './inert';
import { NOT_STARTED, type PdfParser, type Tools } from './tools';

const tools: Tools = {
  // A document made this way has no window: its scripts never run and its pictures are never fetched.
  parseHtml: async (html) => inert(() => new DOMParser().parseFromString(html, 'text/html')),
  loadPdf,
};

/** Reads the bytes of one file in the browser. */
export const readSource = sourceReader(tools);

/** Reads rich text as it lies on the clipboard. `name` begins each message. */
export async function readRichText(html: string, name: string): Promise<Read> {
  const page = await loaded(() => import('./html/read'));
  if (!page) return notLoaded(name);
  return page.readHtml(html, name, { as: 'document' }, tools.parseHtml);
}

/** A thread for each document: two may be read at once, and the end of one must not be the end of the other. */
async function loadPdf(): Promise<PdfParser> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const port = new Worker(new URL('./pdf/pdf.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    port.addEventListener('error', () =>
      reject(Object.assign(new Error('The thread of pdf.js could not be started.'), { name: NOT_STARTED })),
    );
  });
  // It is waited for while a document is read; after that nobody minds.
  failed.catch(() => {});
  const worker = new PDFWorker({ port: port as never });
  const end = () => {
    worker.destroy();
    port.terminate();
  };
  return { getDocument, worker, failed, end };
}
