import { Readability } from '@mozilla/readability';
import { MAX_DEPTHS } from '../../model/limits';
import { placeOf } from './place';
import type { Piece } from './walk';

const ATTRIBUTE = 'data-parallax-piece';
/** An honest page has some thousands of elements, and some tens of them inside each other. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 400;
/** With less than this, in characters, the extractor tries anew with looser rules, at most four times: a legal note has half of it. */
const FEWEST_CHARACTERS = 500;
/** A page of more elements is tried once: to build it anew takes seconds. */
const TRIED_ONCE = 20_000;

/**
 * The share of each piece, 0 to 1, that Mozilla's Readability takes for the article. Null where it finds none, or where
 * the page is made so that it would take minutes or break off.
 */
export function articleShares(document: Document, pieces: readonly Piece[]): number[] | null {
  if (takesLong(document, pieces)) return null;
  const lengths = mark(document, pieces);
  withoutHandlers(document);
  // None is read from here on, and a copy of one is a script made by a script, which the page's policy forbids.
  for (const script of document.querySelectorAll('script')) script.remove();
  const copy = document.cloneNode(true) as Document;
  // It seeks the article upwards until it meets the body, and breaks where there is none.
  copy.head.replaceChildren();
  const readability = new Readability<Element>(copy, {
    charThreshold: document.querySelectorAll('*').length > TRIED_ONCE ? 1 : FEWEST_CHARACTERS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  const article = readability.parse();
  if (!article?.content) return null;
  const kept = pieces.map(() => 0);
  for (const element of article.content.querySelectorAll(`[${ATTRIBUTE}]`)) {
    const piece = Number(element.getAttribute(ATTRIBUTE));
    kept[piece] = (kept[piece] ?? 0) + (element.textContent?.length ?? 0);
  }
  return kept.map((length, k) => length / (lengths[k] || 1));
}

/** Wraps the text of each piece so that it can be known again, whatever becomes of the elements around it. */
function mark(document: Document, pieces: readonly Piece[]): number[] {
  return pieces.map(({ nodes }, k) => {
    let length = 0;
    for (const node of nodes) {
      const wrapper = document.createElement('span');
      wrapper.setAttribute(ATTRIBUTE, String(k));
      length += node.data.length;
      node.parentNode?.replaceChild(wrapper, node);
      wrapper.appendChild(node);
    }
    return length;
  });
}

/**
 * The extractor gives some elements another name, and copies all that they have. What runs as a script, or makes a document, is of no
 * use to it.
 */
function withoutHandlers(document: Document): void {
  for (const element of document.querySelectorAll('*'))
    for (const name of element.getAttributeNames()) if (/^(?:on|srcdoc$)/i.test(name)) element.removeAttribute(name);
}

function takesLong(document: Document, pieces: readonly Piece[]): boolean {
  const elements = [...document.querySelectorAll('*')];
  if (elements.length + pieces.reduce((sum, { nodes }) => sum + nodes.length, 0) > MOST_ELEMENTS) return true;
  const depths = elements.map((element) => placeOf(element).depth);
  return (
    pieces.some(({ element }) => placeOf(element).depth > DEEPEST) ||
    depths.reduce((sum, depth) => sum + depth, 0) > MAX_DEPTHS
  );
}
