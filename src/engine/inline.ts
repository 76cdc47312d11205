import type { Comparison, EditKind, Link, Side } from './model';
import { spansText } from './reading';

/** A run of a passage that is told once: in common, or each side's own words beside one another. */
export interface InlinePiece {
  /** Index into the link's edits. */
  readonly edit: number;
  readonly kind: EditKind;
  /** The words of each side; empty where it has none. */
  readonly a: string;
  readonly b: string;
  /** A space before it, as the text has one. */
  readonly spaced: boolean;
}

/** A shared passage told once, its differences in the line, in the order in which `link.edits` are read. */
export function inlinePieces(link: Link, [a, b]: Comparison['reports']): readonly InlinePiece[] {
  const words = (side: Side, index: number) => {
    const span = link.edits[index]?.[side];
    const report = side === 'a' ? a : b;
    return span ? spansText(report.text, [span]) : '';
  };
  const spacedAt = (side: Side, index: number) => {
    const span = link.edits[index]?.[side];
    return span ? /^\s?$/u.test((side === 'a' ? a : b).text.slice(Math.max(0, span[0] - 1), span[0])) : null;
  };
  return link.edits.map(({ kind }, index) => {
    const spaces = [spacedAt('a', index), spacedAt('b', index)].filter((each) => each !== null);
    return {
      edit: index,
      kind,
      a: words('a', index),
      b: words('b', index),
      spaced: spaces.includes(true),
    };
  });
}
