import { tokenize } from '../ingest/tokens';
import { CERTAINTY } from '../language/en/speech';
import type { Report, Span } from '../model';
import type { Found, Observer } from './observer';
import { listed, quoted } from './words';

/** Words that by themselves make a statement less sure; the others only where both reports have one. */
const DOUBT: ReadonlySet<string> = new Set(
  'may might could likely unlikely probably possibly perhaps maybe seemingly apparently reportedly allegedly supposedly'.split(
    ' ',
  ),
);
const LONGEST = 4;

/** Inside a shared passage, one report is more or less sure: “may” against “will”. */
export const certainty: Observer = ({ reports: [a, b], links }) =>
  links.flatMap(({ id, edits }) =>
    edits.flatMap((edit): Found[] => {
      if (!edit.shifts.includes('certainty')) return [];
      const [left, right] = [hedges(a, edit.a), hedges(b, edit.b)];
      const both = left.length > 0 && right.length > 0;
      if (left.length + right.length === 0 || isLong(a, edit.a) || isLong(b, edit.b)) return [];
      if (!both && ![...left, ...right].some((word) => DOUBT.has(word))) return [];
      return [
        {
          kind: 'certainty',
          a: edit.a ? [edit.a] : [],
          b: edit.b ? [edit.b] : [],
          link: id,
          rule: both ? 'certainty/other-word' : 'certainty/one-word-more',
          says: both ? `How sure it is differs: A writes ${told(left)}, B writes ${told(right)}.` : onlyIn(left, right),
          detail: { a: left, b: right },
        },
      ];
    }),
  );

/** In a long addition a hedge is not what differs. */
function isLong({ text }: Report, span: Span | null): boolean {
  return span !== null && tokenize(text, span).length > LONGEST;
}

function onlyIn(left: readonly string[], right: readonly string[]): string {
  const [side, words] = left.length > 0 ? ['A', left] : ['B', right];
  return `How sure it is differs: only ${side} writes ${told(words)}.`;
}

function told(words: readonly string[]): string {
  return listed(words.map(quoted));
}

function hedges({ text }: Report, span: Span | null): string[] {
  return span ? tokenize(text, span).flatMap(({ key }) => (CERTAINTY.has(key) ? [key] : [])) : [];
}
