/** A run of visible text that the page shows as one block. */
export interface Piece {
  /** White space collapsed, never empty. */
  readonly text: string;
  /** The smallest element that holds all of it. */
  readonly element: Element;
  readonly nodes: readonly Text[];
  /** Characters of it that stand inside links. */
  readonly linked: number;
}

const BLOCKS = names(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
/** Elements whose text, if any, the page does not show. */
const UNSEEN = names(
  'script style template noscript head title svg math object canvas audio video iframe select option datalist textarea input map',
);
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Cuts the visible text of a page into blocks, in document order, every character in one of them. `<br><br>` ends a block
 * as a paragraph would; quotation marks are put around `<q>`, as browsers do.
 */
export function cutIntoPieces(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const open = new OpenPiece();
  const flush = () => {
    const piece = open.take();
    if (piece) pieces.push(piece);
  };
  const enter = (element: Element): boolean => {
    const name = nameOf(element);
    if (!isShown(element) || (name === 'sup' && isNoteMark(element))) return false;
    if (name === 'br') {
      if (open.breakLine()) flush();
    } else if (BLOCKS.has(name)) flush();
    if (name === 'a') {
      // Links in a row stand apart on the page, whether or not there is a space between them.
      if (element.previousSibling?.nodeName.toLowerCase() === 'a') open.add(null, ' ');
      open.links += 1;
    }
    if (name === 'q') open.add(null, '“');
    return true;
  };
  const leave = (element: Element) => {
    const name = nameOf(element);
    if (BLOCKS.has(name)) flush();
    if (name === 'a') open.links -= 1;
    if (name === 'q') open.add(null, '”');
  };

  traverse(root, enter, leave, (node) => open.add(node, node.data));
  flush();
  return pieces;
}

/** A raised number or sign that leads to a note on the same page: no word of the sentence that it stands behind. */
function isNoteMark(sup: Element): boolean {
  const link = sup.firstElementChild;
  const only =
    link && link.childNodes.length === 1 && [...sup.childNodes].every((own) => own === link || own.nodeType === 3);
  if (!only || nameOf(link) !== 'a' || !link.getAttribute('href')?.includes('#')) return false;
  const data = (link.firstChild as Text).data ?? '';
  return data.length <= 8 && /^\s*[[(]?(?:\p{Nd}{1,3}|[a-z*†‡])[\])]?\s*$/u.test(data);
}

/** Whether the page shows what stands in an element of this name. */
export function isShown(element: Element): boolean {
  return !UNSEEN.has(nameOf(element));
}

export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

/** The block that is being read. */
class OpenPiece {
  links = 0;
  private text = '';
  private nodes: Text[] = [];
  private linked = 0;
  private broken = false;

  add(node: Text | null, data: string): void {
    const kept = data.replace(INVISIBLE, '');
    if (/\S/.test(kept)) this.broken = false;
    else if (this.text === '') return;
    const before = this.text.length;
    this.text += kept;
    if (this.links > 0) this.linked += this.text.length - before;
    if (node && /\S/.test(kept)) this.nodes.push(node);
  }

  /** A line break; true where it is the second in a row. */
  breakLine(): boolean {
    const second = this.broken;
    this.broken = true;
    this.text += ' ';
    return second;
  }

  take(): Piece | null {
    const { nodes, linked } = this;
    const text = this.text.replace(/\s+/g, ' ').trim();
    this.text = '';
    this.nodes = [];
    this.linked = 0;
    this.broken = false;
    const element = commonElement(nodes);
    return text && element ? { text, element, nodes, linked: Math.min(linked, text.length) } : null;
  }
}

/** Depth first without recursion: a page may be nested deeper than the stack. */
export function traverse(
  root: Element,
  enter: (element: Element) => boolean,
  leave: (element: Element) => void,
  text: (node: Text) => void,
): void {
  let node: Node = root;
  for (;;) {
    if (node.nodeType === 3) text(node as Text);
    if (node.nodeType === 1 && enter(node as Element) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    for (;;) {
      if (node.nodeType === 1) leave(node as Element);
      if (node === root) return;
      if (node.nextSibling) break;
      node = node.parentNode as Node;
    }
    node = node.nextSibling;
  }
}

function commonElement(nodes: readonly Text[]): Element | null {
  const [first, last] = [nodes[0]?.parentElement ?? null, nodes.at(-1)?.parentElement ?? null];
  if (first === last) return first;
  const around = new Set<Element>();
  for (let own = last; own; own = own.parentElement) around.add(own);
  let element = first;
  while (element && !around.has(element)) element = element.parentElement;
  return element;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
