import { compare } from '../../../src/engine/pipeline';
import type { Edit } from '../../../src/model/link';
import { RESOURCES } from '../resources';

/**
 * Wording in one line: `We [see no immediate/do not see any imminent|negation] military threat`.
 * Outside brackets both sides are alike; `[a/b]` is a change, `[a/]` and `[/b]` stand on one side only, and after `|`
 * come the shifts, joined by `+`.
 */
export function sidesOf(notation: string): { a: string; b: string } {
  const side = (pick: 1 | 2) =>
    notation
      .replace(/\[([^/\]]*)\/([^|\]]*)(?:\|[^\]]*)?\]/g, (...match) => match[pick])
      .replace(/ +/g, ' ')
      .trim();
  return { a: side(1), b: side(2) };
}

/** The engine's edits of two sentences, written in the same notation. */
export async function notationOf(
  a: string,
  b: string,
  tidy = true,
  published: readonly [string | null, string | null] = [null, null],
): Promise<string> {
  const { links, reports } = await compare(
    { sentences: [a], language: 'en', published: published[0] },
    { sentences: [b], language: 'en', published: published[1] },
    { links: [{ a: [0], b: [0] }], tidy },
    RESOURCES,
  );
  const text = (edit: Edit) => [edit.a, edit.b].map((span, k) => (span ? (reports[k]?.text.slice(...span) ?? '') : ''));
  return (links[0]?.edits ?? [])
    .map((edit) => {
      const [left = '', right = ''] = text(edit);
      if (edit.kind === 'same') return left;
      return `[${left}/${right}${edit.shifts.length > 0 ? `|${edit.shifts.join('+')}` : ''}]`;
    })
    .join(' ');
}

/** Without the spaces before punctuation, which the notation does not keep. */
export function normal(notation: string): string {
  return notation
    .replace(/\s+/g, ' ')
    .replace(/ (\[?\/?[.,?!”])/g, '$1')
    .trim();
}
