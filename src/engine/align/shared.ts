import type { Span } from '../../model/report';
import { type Classes, NAME, type TermVector } from './terms';

/** A class of words that both sentences say. */
export interface SharedTerm {
  /** Where it stands on each side. */
  readonly a: Span;
  readonly b: Span;
  readonly isContent: boolean;
  /** A name on both sides. */
  readonly isName: boolean;
}

/** What two sentences share, one term a class. */
export function sharedTerms(x: TermVector, y: TermVector, { functions }: Classes): SharedTerm[] {
  const out: SharedTerm[] = [];
  for (let i = 0, j = 0; i < x.distinct.length && j < y.distinct.length; ) {
    const [own, other] = [x.distinct[i] as number, y.distinct[j] as number];
    if (own === other) {
      const marks = (x.marks[i] as number) & (y.marks[j] as number);
      const [a, b] = [x.spans[i] as Span, y.spans[j] as Span];
      out.push({ a, b, isContent: !functions[own], isName: (marks & NAME) > 0 });
    }
    if (own <= other) i++;
    if (other <= own) j++;
  }
  return out;
}
