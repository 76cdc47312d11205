import type { getDocument, PDFWorker } from 'pdfjs-dist';

/** What differs between a browser and Node. Given from outside, so that neither ships the other's half. */
export interface Tools {
  /** Parses a page to a document that runs no script and loads nothing. */
  readonly parseHtml: (html: string) => Promise<Document>;
  /** pdf.js, ready for one document. */
  readonly loadPdf: () => Promise<PdfParser>;
}

export const NOT_STARTED = 'NotStarted';

export interface PdfParser {
  readonly getDocument: typeof getDocument;
  /** The thread to work in; absent where it works in this one. */
  readonly worker?: PDFWorker;
  /** Rejects with an error of name `NOT_STARTED` when the thread could not be started; never resolves. */
  readonly failed?: Promise<never>;
  /** To be called when the document is no longer needed. */
  readonly end: () => void;
}

/** What is known of the bytes beside their name. */
export interface ReadOptions {
  /** The encoding that a reader chose; found out when absent. */
  readonly encoding?: string;
  /** The `Content-Type` that a server sent. */
  readonly contentType?: string;
  /** Where the bytes came from. */
  readonly url?: string;
}
