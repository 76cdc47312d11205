import { isShown, traverse } from './walk';

/** How many characters an element shows, and how many of them inside links; white space at the ends of text nodes is not counted. */
export interface Size {
  readonly text: number;
  readonly linked: number;
}

const NOTHING: Size = { text: 0, linked: 0 };

/** The sizes of all elements of a page, in one walk. */
export function sizesOf(root: Element): (element: Element) => Size {
  const sizes = new WeakMap<Element, Size>();
  const before: Size[] = [];
  let [text, linked, links] = [0, 0, 0];
  const entered = (element: Element) => {
    before.push({ text, linked });
    if (element.localName === 'a') links += 1;
    return isShown(element);
  };
  const left = (element: Element) => {
    const { text: earlier, linked: earlierLinked } = before.pop() ?? NOTHING;
    if (element.localName === 'a') links -= 1;
    sizes.set(element, { text: text - earlier, linked: linked - earlierLinked });
  };
  traverse(root, entered, left, ({ data }) => {
    const length = data.trim().length;
    text += length;
    if (links > 0) linked += length;
  });
  return (element) => sizes.get(element) ?? NOTHING;
}
