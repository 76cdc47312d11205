import { sourceReader } from '../sources/file';
import { withoutDepth } from '../sources/html/depth';
import type { PdfParser, Tools } from '../sources/tools';

type Page = Awaited<ReturnType<Tools['parseHtml']>>;

/** What reading needs, in Node. */
export const nodeTools: Tools = { parseHtml, loadPdf };

/** Reads the bytes of one file. */
export const readSource = sourceReader(nodeTools);

/** Parses a page with linkedom, which knows neither scripts nor the network. */
async function parseHtml(given: string): Promise<Page> {
  const html = withoutDepth(given);
  const { DOMParser } = await import('linkedom');
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html') as unknown as Page;
  const whole = /<html[\s>]/i.test(html) ? parse(html) : null;
  const document = whole?.documentElement?.localName === 'html' ? whole : parse(`<html>${html}</html>`);
  // A browser would put into the body what stands outside it.
  const root = document.documentElement;
  const children = [...root.childNodes];
  const body = children.find(({ nodeName }) => nodeName === 'BODY') ?? document.createElement('body');
  const own = [...body.childNodes];
  root.append(body);
  for (const node of children) {
    if (node === body) for (const inside of own) body.append(inside);
    else if (node.nodeName !== 'HEAD') body.append(node);
  }
  return document;
}

async function loadPdf(): Promise<PdfParser> {
  const pdf = await quietly(async () => {
    // For drawing, which is never asked for; without them pdf.js cannot even be loaded.
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
      Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? class {});
    // With this in place it works in this thread and looks for no file of its own.
    await import('../sources/pdf/pdf.worker');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  });
  return { getDocument: pdf.getDocument, end: () => {} };
}

/** As it loads, pdf.js warns that it finds no canvas. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
