import type { PDFDocumentProxy, PDFPageProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { MAX_CHARACTERS, MAX_PAGES, MAX_PDF_ITEMS } from '../../model/limits';
import type { Metadata } from '../../model/source';
import { accept, beyond, loaded, notLoaded, type Read, refuse, tooLarge } from '../accept';
import { isSentence, joinBlocks, type TextBlock } from '../blocks';
import { calendarDate, plain } from '../known';
import { type Drawn, drawnText, type Glyphs } from './apart';
import { columnsOf } from './columns';
import { spellingsOf } from './hyphens';
import { hasLettersApart, linesOf, most, placed } from './lines';
import { loadPdf } from './load';
import { type Page, stripMargins } from './margins';
import { type Column, type Measures, measure, type Paragraph, paragraphsOf } from './paragraphs';

/** What is placed on pages has more spaces than what is read of them: the text itself is counted after that. */
const MOST_WITH_SPACES = 2 * MAX_CHARACTERS;

/** Pages whose drawing is looked at because of letters that stand apart: headlines have such, and no novel. */
const MOST_APART = 50;

/** Reads the text of a PDF: columns in reading order, lines put together to paragraphs, page headers set apart. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Read> {
  const parser = await loaded(loadPdf);
  if (!parser) return notLoaded(name);
  const task = parser.getDocument({
    // pdf.js takes the bytes away from whoever gives them, and takes no Buffer.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    // Only errors; it would warn of fonts that are of no use for text.
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) return tooLarge(name, beyond(document.numPages, 'pages', MAX_PAGES));
    const { showText, showSpacedText, nextLineShowText, nextLineSetSpacingShowText } = parser.OPS;
    const shows = new Set([showText, showSpacedText, nextLineShowText, nextLineSetSpacingShowText]);
    const pages = await readPages(document, shows);
    if (typeof pages === 'string') return tooLarge(name, pages);
    if (pages.every(({ lines }) => lines.length === 0)) return refuse('scanned', scanned(name));
    const { language, published, ...weak } = await metadataOf(document, pages);
    const source = joinBlocks(foldEdges(blocksOf(pages)), {
      ...(language && { language }),
      ...(published && { published }),
    });
    return accept({ ...source, properties: weak }, name);
  } catch (error) {
    return failure(error, name);
  } finally {
    await task.destroy();
  }
}

/** All pages; where they have too much, what, in words that follow the name of the file. */
async function readPages(document: PDFDocumentProxy, shows: ReadonlySet<number>): Promise<Page[] | string> {
  const pages: Page[] = [];
  let [characters, count, apart] = [0, 0, 0];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const items: TextItem[] = [];
    // Run by run, so that a page that repeats itself without end is left as soon as it is too much.
    const runs = page.streamTextContent().getReader();
    for (let read = await runs.read(); !read.done; read = await runs.read()) {
      const content: TextContent = read.value;
      for (const item of content.items) if ('str' in item) items.push(item);
      count += content.items.length;
      for (const item of content.items) characters += 'str' in item ? item.str.length : 0;
      if (characters <= MOST_WITH_SPACES && count <= MAX_PDF_ITEMS) continue;
      await runs.cancel(new Error('It is too much.'));
      return characters > MOST_WITH_SPACES
        ? moreThan(MAX_CHARACTERS, 'characters')
        : moreThan(MAX_PDF_ITEMS, 'pieces of text');
    }
    const pieces = placed(items, viewport.transform);
    const drawn = apart < MOST_APART && hasLettersApart(pieces) ? await drawnOn(page, shows) : null;
    if (drawn) apart += 1;
    pages.push({ height: viewport.height, lines: linesOf(pieces, drawn) });
    page.cleanup();
  }
  return pages;
}

/** What a page draws as text: pdf.js gives the text of letters that stand apart without its words. `shows` are the operators that draw text. */
async function drawnOn(page: PDFPageProxy, shows: ReadonlySet<number>): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const runs = argsArray.flatMap((args: unknown, k) => {
    const glyphs = shows.has(fnArray[k] ?? -1) && Array.isArray(args) ? args.find(Array.isArray) : null;
    return glyphs ? [glyphs as Glyphs] : [];
  });
  return drawnText(runs);
}

function moreThan(limit: number, unit: string): string {
  return `has more than ${limit.toLocaleString('en')} ${unit}, which is the limit`;
}

function blocksOf(pages: readonly Page[]): TextBlock[] {
  const stripped = stripMargins(pages);
  const columns = stripped.flatMap(({ body }, page) => columnsOf(body).map((lines): Column => ({ page, lines })));
  const measures = measure(columns);
  const spellings = spellingsOf(columns.flatMap(({ lines }) => lines.map(({ text }) => text.trim())));
  const paragraphs = paragraphsOf(columns, measures, spellings);
  const title = titleIndex(paragraphs, measures);
  // A paragraph stands on the page it begins on: what parts its halves in print comes behind it.
  return stripped.flatMap(({ above, below }, page) => {
    const own = paragraphs.flatMap((paragraph, k) => {
      if (paragraph.page !== page) return [];
      return [
        k === title ? { text: paragraph.text, kind: 'title' as const } : block(paragraph, paragraphs[k + 1], measures),
      ];
    });
    const furniture = (lines: typeof above) => lines.map((line): TextBlock => ({ ...line, kind: 'furniture' }));
    return [...furniture(above), ...own, ...furniture(below)];
  });
}

/** Short lines above the headline and below the last sentence are of the page, as in a printed web page its menus are. */
function foldEdges(blocks: readonly TextBlock[]): TextBlock[] {
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  const last = blocks.findLastIndex(({ text, kind, reason }) => !reason && (isSentence(text) || kind === 'list-item'));
  return blocks.map((own, k): TextBlock => {
    const short = !own.reason && own.text.length <= 150 && !isSentence(own.text);
    if (short && k < title) return { text: own.text, kind: 'furniture', reason: 'above the headline' };
    return short && last > title && k > last ? { text: own.text, kind: 'furniture', reason: 'below the story' } : own;
  });
}

/** The largest type of the first page, if it is clearly larger than the text. */
function titleIndex(paragraphs: readonly Paragraph[], { size }: Measures): number {
  const first = paragraphs.filter(({ page }) => page === 0);
  const largest = most([0, ...first.map((paragraph) => paragraph.size)]);
  return largest > size * 1.2 ? paragraphs.findIndex((paragraph) => paragraph.size === largest) : -1;
}

function block(paragraph: Paragraph, next: Paragraph | undefined, measures: Measures): TextBlock {
  const { text, size, bullet } = paragraph;
  if (bullet) return { text, kind: 'list-item' };
  if (size > measures.size * 1.1 || isHeadingLine(paragraph, next)) return { text, kind: 'heading' };
  return size < measures.size * 0.85 ? { text, kind: 'caption', reason: 'small print' } : { text, kind: 'paragraph' };
}

/** In type as large as the text a heading is a short line before a paragraph. */
function isHeadingLine({ text, lines, fills }: Paragraph, next: Paragraph | undefined): boolean {
  return (
    lines === 1 &&
    fills < 0.75 &&
    text.length <= 80 &&
    next !== undefined &&
    next.lines > 1 &&
    /^["“‘]?[\p{Lu}\p{N}][^.!?]*[\p{L}\p{N}]$/u.test(text) &&
    !/^by\s/i.test(text)
  );
}

async function metadataOf(document: PDFDocumentProxy, pages: readonly Page[]): Promise<Metadata> {
  const { info, metadata } = await document.getMetadata();
  const stated = (key: 'Title' | 'Author' | 'Language', xmp: string) =>
    plain(text(metadata?.get(xmp)) ?? text((info as Partial<Record<typeof key, unknown>>)[key]));
  const title = stated('Title', 'dc:title');
  const author = stated('Author', 'dc:creator');
  // When the file was made says little of when the report appeared; this field does.
  const published = calendarDate(text(metadata?.get('prism:publicationdate')));
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(stated('Language', 'dc:language') ?? '')?.[0];
  return {
    ...(title && isTitle(title) && stands(title, pages) && { title }),
    ...(author && /\p{Lu}\p{Ll}+\s+\p{Lu}/u.test(author) && { author }),
    ...(published && { published }),
    ...(language && { language }),
  };
}

/** Programs write the name of a file for a title. */
function isTitle(title: string): boolean {
  return !/^(?:microsoft|untitled|document|about:)|\.[a-z]{3,5}$|^https?:/i.test(title) && /\s/.test(title);
}

function stands(title: string, pages: readonly Page[]): boolean {
  const words = (line: string) =>
    line
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return words(pages[0]?.lines.map(({ text }) => text).join(' ') ?? '').includes(words(title));
}

function text(value: unknown): string | null {
  const one = Array.isArray(value) ? value.join(', ') : value;
  return typeof one === 'string' ? one : null;
}

function scanned(name: string): string {
  return `${name} has only pictures of its pages, no text. Run text recognition (OCR) on it first, or paste the text.`;
}

function failure(error: unknown, name: string): Read {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException')
    return refuse('protected', `${name} is protected by a password. Save it without one, or paste its text.`);
  if (/^(?:InvalidPDFException|FormatError|MissingPDFException|UnknownErrorException|XRefParseException)$/.test(kind))
    return refuse('damaged', `${name} is a damaged PDF. Download or save it again, or paste its text.`);
  throw error;
}
