// The part of pdf.js that parses.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
