import type { PageWords } from '../../languages/pack';
import type { FoldReason } from '../../model/report';
import { type Format, MARKUP, type Verdict } from './found';
import { foldMail } from './mail';
import { foldEntryAuthors, foldHead } from './page-head';
import type { Paragraph } from './paragraphs';

const letters = (text: string) => text.replace(/[*_#>[\]]/g, '').trim();
const ends = (text: string) => /[.!?…][”"’'»«“‹›)\]*_]*$/.test(text);

/**
 * Tells the page from the story by form and by repetition, never by the names of sites: one verdict a paragraph,
 * null where it is the story's.
 */
export function findFurniture(
  text: string,
  paragraphs: readonly Paragraph[],
  page: PageWords,
  format: Format,
): (Verdict | null)[] {
  const texts = paragraphs.map(({ span }) => text.slice(span[0], span[1]));
  const verdicts = texts.map((own, k) => byForm(own, paragraphs[k] as Paragraph, page, k === 0));
  foldEmbeds(paragraphs, texts, verdicts, page);
  foldRepeated(paragraphs, texts, verdicts, page);
  foldBoxes(paragraphs, texts, verdicts, page);
  if (format === 'structure') return verdicts;
  foldHead(paragraphs, texts, verdicts, page);
  foldEntryAuthors(paragraphs, texts, verdicts, page);
  if (format === 'text') {
    foldMail(paragraphs, texts, verdicts, page);
    foldLinks(paragraphs, texts, verdicts, page);
    foldTail(paragraphs, texts, verdicts);
  }
  return verdicts;
}

function byForm(own: string, paragraph: Paragraph, page: PageWords, isFirst: boolean): Verdict | null {
  if (paragraph.known?.reason) return paragraph.known as Verdict;
  if (paragraph.marker === 'rule') return { kind: 'furniture', reason: MARKUP };
  if (own.length > LONGEST_NOTE) return null;
  if (page.note.test(own)) return { kind: 'furniture', reason: { code: 'page-furniture' } };
  if (own.length > 200) return null;
  const plain = letters(own);
  if (paragraph.heading === 0 && page.isByline(plain)) return { kind: 'byline', reason: { code: 'byline' } };
  if ((page.publication.test(plain) && page.date.test(plain) && !ends(plain)) || page.stamp.test(plain))
    return { kind: 'dateline', reason: { code: 'publication-line' } };
  if (page.control.test(plain)) return { kind: 'furniture', reason: { code: 'page-controls' } };
  if (page.pointer.test(plain)) return { kind: 'furniture', reason: { code: 'links-to-reports' } };
  if (paragraph.heading === 0 && page.offer.test(plain))
    return { kind: 'furniture', reason: { code: 'page-furniture' } };
  // A headline may speak of images; it names no agency behind a stroke, and no picture before a colon.
  const isHeadline = isFirst && plain.split(/\s+/).length >= FEWEST_OF_HEADLINE && !/[/(:©]/.test(plain);
  // The short name of an agency behind several sentences is of their end.
  const isSigned = /[.!?…][”"’'»“«]?\s.{1,190}[.!?…][”"’'»“«]?\s\(\p{L}{2,10}\)$/u.test(plain);
  const isCredit = page.credit.test(plain) || page.agency.test(plain) || /^!\[/.test(own);
  if (paragraph.heading === 0 && !isHeadline && !ends(plain) && isCredit && !isSigned)
    return { kind: 'caption', reason: { code: 'caption' } };
  return null;
}

/** What an agency tells of its report names all who worked on it. */
const LONGEST_NOTE = 400;
const FEWEST_OF_HEADLINE = 4;

/** The name of a platform on a line of its own, with the title of what was embedded on the line below. */
function foldEmbeds(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  page: PageWords,
) {
  paragraphs.forEach(({ group }, k) => {
    if (!page.platform.test(texts[k] ?? '')) return;
    const below = paragraphs[k + 1];
    verdicts[k] = { kind: 'embed', reason: { code: 'embedded-media' } };
    if (below && below.group === group && !ends(texts[k + 1] ?? '')) verdicts[k + 1] = verdicts[k] as Verdict;
  });
}

/**
 * A short line that comes again word for word is a page header or footer, unless it is a sentence that may well be said twice, or
 * the headline, above the story twice. Of a structured source, what its pages have at their edges is told by it; what comes again inside is
 * cells, items, names of meals.
 */
function foldRepeated(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  page: PageWords,
) {
  const places = new Map<string, number[]>();
  texts.forEach((own, k) => {
    if (own.length > 200 || paragraphs[k]?.known || verdicts[k]?.reason === MARKUP) return;
    // A live report lists its entries, then tells them.
    if (page.stamp.test(texts[k - 1] ?? '')) return;
    const known = places.get(own);
    if (known) known.push(k);
    else places.set(own, [k]);
  });
  const body = texts.findIndex((own) => own.length > 100 && ends(own));
  for (const [own, at] of places) {
    const first = verdicts[at[0] ?? 0];
    const isHeadline = at.length === 2 && (at[1] ?? 0) < body;
    if (at.length < 2 || isHeadline || (!first && (ends(own) || /^["“‘«–—-]/.test(own)))) continue;
    const reason: FoldReason = { code: 'repeated', times: at.length };
    for (const k of first ? at.slice(1) : at) verdicts[k] = { kind: 'furniture', reason };
  }
}

/** So much text under a heading, in characters, is a section of the story, unless the heading says hardly anything else. */
const LONGEST_BOX = 600;
const HARDLY_ELSE = 0.6;

/**
 * A heading that offers something to the visitor takes with it all that stands under it. The headline never does, and in a structured
 * source a long section only where its heading is the offer: “How cookies follow you” heads a part of the story.
 */
function foldBoxes(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  page: PageWords,
) {
  let box: { level: number; from: number } | null = null;
  const headline = paragraphs.findIndex(({ heading, known }) => known?.kind === 'title' || (!known && heading === 1));
  const lengths = sectionLengths(paragraphs, texts);
  paragraphs.forEach(({ heading, known }, k) => {
    const own = texts[k] ?? '';
    if (box && heading > 0 && heading <= box.level) box = null;
    const offers = own.length <= 90 && own.split(/\s+/).length <= 10 && page.box.test(letters(own)) && !ends(own);
    const heads = known && heading > 0 && (lengths[k] ?? 0) > LONGEST_BOX && !isHardlyElse(letters(own), page);
    if (!box && offers && k !== headline && !heads && (heading > 0 || k > 0)) {
      if (heading > 0) box = { level: heading, from: k };
      else verdicts[k] ??= { kind: 'furniture', reason: { code: 'page-furniture' } };
    }
    if (box && verdicts[k]?.reason !== MARKUP)
      verdicts[k] = { kind: 'furniture', reason: boxReason(texts[box.from] ?? '', page) };
  });
}

function isHardlyElse(own: string, page: PageWords): boolean {
  return (page.box.exec(own)?.[0].length ?? 0) >= own.length * HARDLY_ELSE;
}

/** How much text stands under each heading, up to the next; 0 for what is none. */
function sectionLengths(paragraphs: readonly Paragraph[], texts: readonly string[]): number[] {
  const lengths = texts.map(() => 0);
  let under = 0;
  for (let k = texts.length - 1; k >= 0; k--) {
    if ((paragraphs[k]?.heading ?? 0) > 0) [lengths[k], under] = [under, 0];
    else under += texts[k]?.length ?? 0;
  }
  return lengths;
}

function boxReason(heading: string, page: PageWords): FoldReason {
  const found = page.box.exec(letters(heading))?.[0].toLowerCase() ?? '';
  if (page.subscription.test(found)) return { code: 'subscription-box' };
  if (page.related.test(found)) return { code: 'links-to-reports' };
  return { code: 'page-furniture' };
}

/** Characters of the longest line that leads to another report. */
const LINK = 150;
/** Neither a sentence nor several, nor something in brackets. */
const isLink = (own: string) =>
  own.length <= LINK && !ends(own) && !/(?<!^\d{1,3})[.!?…][”"’'»“«)]*\s/.test(own) && !/^\(.*\)$/.test(own);

/** In plain text a heading over links takes with it the lines below it that are no sentences. */
function foldLinks(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  verdicts: (Verdict | null)[],
  page: PageWords,
) {
  const reason: FoldReason = { code: 'links-to-reports' };
  for (let k = 1; k < texts.length; k++) {
    if (!page.links.test(texts[k] ?? '') || verdicts[k]?.reason === MARKUP) continue;
    verdicts[k] = { kind: 'furniture', reason };
    const isBelow = (at: number) => isLink(texts[at] ?? '') && verdicts[at]?.reason !== MARKUP;
    let end = k + 1;
    if (paragraphs[end]?.group === paragraphs[k]?.group) {
      while (end < texts.length && paragraphs[end]?.group === paragraphs[k]?.group && isBelow(end)) end += 1;
    } else {
      while (end < texts.length && isBelow(end)) end += 1;
      // Right above prose stands the heading of that.
      if (end < texts.length) end -= 1;
    }
    for (let at = k + 1; at < end; at++) verdicts[at] ??= { kind: 'furniture', reason };
  }
}

/** Below the last sentence of a text that ends with parts of its page, short lines are of the page. */
function foldTail(paragraphs: readonly Paragraph[], texts: readonly string[], verdicts: (Verdict | null)[]) {
  const last = texts.findLastIndex((own, k) => !verdicts[k] && !isLink(own));
  if (last < 0 || !verdicts.slice(last + 1).some((verdict) => verdict?.kind === 'furniture')) return;
  for (let k = last + 1; k < texts.length; k++)
    if (paragraphs[k]?.marker === null) verdicts[k] ??= { kind: 'furniture', reason: { code: 'page-furniture' } };
}
