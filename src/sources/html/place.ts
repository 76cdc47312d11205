import { inherited } from './inherited';
import { nameOf } from './walk';

/** What a block stands in. */
interface Place {
  /** How many elements are around it, with its own. */
  readonly depth: number;
  readonly h1: boolean;
  readonly h2: boolean;
  /** In a heading of any level. */
  readonly heading: boolean;
  readonly quotation: boolean;
  readonly item: boolean;
  readonly header: boolean;
  /** The nearest list. */
  readonly list: Element | null;
}

const OUTSIDE: Place = {
  depth: 0,
  h1: false,
  h2: false,
  heading: false,
  quotation: false,
  item: false,
  header: false,
  list: null,
};

export const placeOf = inherited<Place>((element, around) => {
  const name = nameOf(element);
  const { depth, ...outer } = around ?? OUTSIDE;
  return {
    depth: depth + 1,
    h1: outer.h1 || name === 'h1',
    h2: outer.h2 || name === 'h2',
    heading: outer.heading || /^h[1-6]$/.test(name),
    quotation: outer.quotation || name === 'blockquote',
    item: outer.item || name === 'li',
    header: outer.header || name === 'header',
    list: name === 'ul' || name === 'ol' ? element : outer.list,
  };
});
