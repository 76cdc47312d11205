import type { getDocument, OPS } from 'pdfjs-dist';

/**
 * pdf.js, working in this thread: whoever must not wait for it reads in a thread of its own. Rejects where its parts cannot be had.
 */
export async function loadPdf(): Promise<{ readonly getDocument: typeof getDocument; readonly OPS: typeof OPS }> {
  const { warn } = console;
  // In Node it warns, as it loads, that it finds no canvas.
  console.warn = () => {};
  try {
    // For drawing, which is never asked for; without them it cannot even be loaded in Node.
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
      Reflect.set(globalThis, name, Reflect.get(globalThis, name) ?? class {});
    // With this in place it looks for no file of its own.
    await import('./pdf.worker');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
