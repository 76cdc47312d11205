import { MAX_CHARACTERS } from '../../model/limits';
import type { SourceText } from '../../model/source';
import { accept, type Read, tooLarge } from '../accept';
import { joinBlocks, type TextBlock } from '../blocks';
import { articleShares } from './extract';
import { headOf } from './head';
import { type LinkedData, linkedArticle } from './jsonld';
import { beyondTags } from './limits';
import { mend, visiblePieces } from './mend';
import { readMeta } from './meta';
import { outletOf, pageMetadata, summariesOf, titlesOf } from './metadata';
import { parseHtml } from './parse';
import { sizesOf } from './sizes';
import { judge, judgeAll, type Verdict } from './story';
import { findTitle, isSameLine } from './title';
import type { Piece } from './walk';

export interface HtmlOptions {
  /** `page`: the article must be found among what surrounds it. `document`: all of it is the article. */
  readonly as: 'page' | 'document';
  readonly url?: string | undefined;
}

/** A paywalled page lets one read less than this, in words. */
const STUB_WORDS = 250;
const PAYWALL =
  /\b(?:subscribe|sign in|log in|register)\b.{0,40}\b(?:to (?:continue|keep|read)|for (?:full|unlimited) access)|\bto (?:continue|keep) reading\b|\balready a subscriber\b|\b(?:for|to) subscribers only\b|\bsubscriber[- ]only\b/i;

/** Reads a page as an article. `name` begins each message. */
export function readHtml(html: string, name: string, options: HtmlOptions): Read {
  const beyond = beyondTags(html);
  if (beyond) return tooLarge(name, beyond);
  const { source, stub } = pageSource(parseHtml(html), options);
  const read = accept(source, name);
  return read.ok && stub ? { ...read, warning: stubWarning(name) } : read;
}

/** `page` for HTML that is a whole page, `document` for a fragment. */
export function wholeOrPart(html: string): HtmlOptions['as'] {
  return /<(?:!doctype|html|head|body)[\s>]/i.test(html) ? 'page' : 'document';
}

/**
 * A parsed page as text: its blocks in order, the story told from the rest, and what the page says of itself. `stub` where
 * it shows no more than the beginning of its article.
 */
export function pageSource(document: Document, { as, url }: HtmlOptions): { source: SourceText; stub: boolean } {
  const meta = readMeta(document);
  const linked = linkedArticle(document, [
    meta.first('og:title') ?? '',
    document.querySelector('title')?.textContent ?? '',
  ]);
  const page = { document, linked, meta, url };
  mend(document);
  const pieces = visiblePieces(document);
  // It will be refused; to tell the story from the rest of so much would take longest of all.
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) > MAX_CHARACTERS)
    return {
      source: joinBlocks(
        pieces.map(({ text }) => ({ text, kind: 'paragraph' })),
        {},
      ),
      stub: false,
    };
  const title = findTitle(pieces, titlesOf(page), outletOf(page));
  const told = { title, summaries: summariesOf(meta), sizeOf: sizesOf(document.documentElement) };
  const verdicts = as === 'page' ? judge(pieces, articleShares(document, pieces), told) : judgeAll(pieces, told);
  const blocks = pieces.map((piece, k) => block(piece, verdicts[k] as Verdict, pieces[title], k === title));
  const { known, stated } = pageMetadata(page, pieces[title]?.text ?? null, headOf(pieces, verdicts, title));
  const source = { ...joinBlocks(blocks, known), ...(stated.language && { properties: stated }) };
  return { source, stub: as === 'page' && isStub(blocks, linked) };
}

function block({ text }: Piece, verdict: Verdict, title: Piece | undefined, isTitle: boolean): TextBlock {
  const again = !isTitle && title && isSameLine(text, title.text);
  return again ? { text, kind: 'furniture', reason: 'headline, repeated' } : { text, ...verdict };
}

function isStub(blocks: readonly TextBlock[], linked: LinkedData | null): boolean {
  const story = blocks.filter(({ reason }) => !reason).map(({ text }) => text);
  const words = story.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words < STUB_WORDS && (linked?.free === false || blocks.some(({ text }) => PAYWALL.test(text)));
}

function stubWarning(name: string): string {
  return `${name} shows only the beginning of its article and asks the visitor to subscribe. Save the page while you are signed in, or compare what is there.`;
}
