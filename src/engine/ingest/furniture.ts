import type { PageWords } from '../../languages/pack';
import type { Block, FoldReason } from '../../model/report';
import type { Paragraph } from './paragraphs';

/** A block before the words for its reason are made. A structured source brings words of its own. */
export interface FoundBlock extends Omit<Block, 'reason'> {
  readonly reason?: FoldReason | string;
}

/** What a block is and, when it is not the story, why it is folded away. */
export type Verdict = Omit<FoundBlock, 'spans'>;

export const MARKUP: FoldReason = { code: 'markup' };

const letters = (text: string) => text.replace(/[*_#>[\]]/g, '').trim();
const ends = (text: string) => /[.!?…][”"’'»)\]*_]*$/.test(text);

/**
 * Tells the page from the story by form and by repetition, never by the names of sites: one verdict a paragraph,
 * null where it is the story's.
 */
export function findFurniture(text: string, paragraphs: readonly Paragraph[], page: PageWords): (Verdict | null)[] {
  const texts = paragraphs.map(({ span }) => text.slice(span[0], span[1]));
  const verdicts = texts.map((own, k) => byForm(own, paragraphs[k] as Paragraph, page, k === 0));
  foldEmbeds(paragraphs, texts, verdicts, page);
  foldRepeated(paragraphs, texts, verdicts);
  foldBoxes(paragraphs, texts, verdicts, page);
  return verdicts;
}

function byForm(own: string, paragraph: Paragraph, page: PageWords, isFirst: boolean): Verdict | null {
  if (paragraph.known?.reason) return paragraph.known as Verdict;
  if (paragraph.marker === 'rule') return { kind: 'furniture', reason: MARKUP };
  if (own.length > 200) return null;
  const plain = letters(own);
  if (paragraph.heading === 0 && isByline(plain, page)) return { kind: 'byline', reason: { code: 'byline' } };
  if (page.publication.test(plain) && page.date.test(plain) && !ends(plain))
    return { kind: 'dateline', reason: { code: 'publication-line' } };
  if (page.control.test(plain)) return { kind: 'furniture', reason: { code: 'page-controls' } };
  if (page.pointer.test(plain)) return { kind: 'furniture', reason: { code: 'links-to-reports' } };
  if (paragraph.heading === 0 && page.offer.test(plain))
    return { kind: 'furniture', reason: { code: 'page-furniture' } };
  // A headline may speak of images; it names no agency behind a stroke, and no picture before a colon.
  const isHeadline = isFirst && plain.split(/\s+/).length >= FEWEST_OF_HEADLINE && !/[/(:©]/.test(plain);
  if (paragraph.heading === 0 && !isHeadline && !ends(plain) && (page.credit.test(plain) || /^!\[/.test(own)))
    return { kind: 'caption', reason: { code: 'caption' } };
  return null;
}

const FEWEST_OF_HEADLINE = 4;

/** “By” and names: what is written small in it is of a kind that goes with names. */
function isByline(plain: string, { byline, withNames }: PageWords): boolean {
  const words = plain.match(/[\p{L}'’-]+/gu) ?? [];
  return (
    byline.test(plain) && words.length <= 20 && words.every((word) => /^\p{Lu}/u.test(word) || withNames.has(word))
  );
}

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
function foldRepeated(paragraphs: readonly Paragraph[], texts: readonly string[], verdicts: (Verdict | null)[]) {
  const places = new Map<string, number[]>();
  texts.forEach((own, k) => {
    if (own.length > 200 || paragraphs[k]?.known || verdicts[k]?.reason === MARKUP) return;
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
