import { isHidden } from './marks';
import { sizesOf } from './sizes';
import { cutIntoPieces, type Piece } from './walk';

/** No heading is as long, in characters. */
const LONGEST_HEADING = 300;
/** What no heading holds. */
const BODY = /^(?:p|div|ul|ol|table|blockquote|section|article|figure|h[1-6])$/;

/** Sets right, before a page is read, what keeps its story from being seen: headings that are never closed, panels that wait for a click. */
export function mend(document: Document): void {
  closeHeadings(document);
  for (const element of document.querySelectorAll('[hidden]'))
    if (!isHidden(element)) element.removeAttribute('hidden');
}

/**
 * The blocks of a page. Where most of its text stands in `noscript`, as on pages that a script fills with what they hold already, that is
 * what a reader without scripts sees.
 */
export function visiblePieces(document: Document): Piece[] {
  const root = document.body ?? document.documentElement;
  const pieces = cutIntoPieces(root);
  const without = [...document.querySelectorAll('body noscript')].filter(
    ({ parentElement }) => !parentElement?.closest('noscript'),
  );
  const shown = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const kept = without.map((element) =>
    [...element.querySelectorAll('p')].reduce((sum, p) => sum + (p.textContent ?? '').trim().length, 0),
  );
  const most = kept.reduce((best, length) => Math.max(best, length), 0);
  if (most <= shown) return pieces;
  const story = without[kept.indexOf(most)];
  const box = document.createElement('div');
  for (const node of [...(story?.childNodes ?? [])]) box.append(node);
  story?.replaceWith(box);
  return cutIntoPieces(root);
}

/** What stands under a heading that is never closed is put behind it. */
function closeHeadings(document: Document): void {
  const sizeOf = sizesOf(document.body ?? document.documentElement);
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    if (sizeOf(heading).text <= LONGEST_HEADING) continue;
    const children = [...heading.childNodes];
    const first = children.findIndex(({ nodeName }) => BODY.test(nodeName.toLowerCase()));
    if (first > 0) heading.after(...children.slice(first));
  }
}
