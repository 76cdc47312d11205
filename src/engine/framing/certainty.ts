import { tokenize } from '../ingest/tokens';
import { CERTAINTY } from '../language/en/speech';
import type { Report, Span } from '../model';
import type { Observer } from './observer';
import { quoted } from './words';

/** Inside a shared passage, one report is more or less sure: “may” against “will”. */
export const certainty: Observer = ({ reports: [a, b], links }) =>
  links.flatMap((link) =>
    link.edits
      .filter((edit) => edit.shifts.includes('certainty'))
      .map((edit) => ({
        kind: 'certainty' as const,
        a: edit.a ? [edit.a] : [],
        b: edit.b ? [edit.b] : [],
        link: link.id,
        rule: edit.a && edit.b ? 'certainty/other-word' : 'certainty/one-word-more',
        says: said(wording(a, edit.a), wording(b, edit.b)),
        detail: { a: hedges(a, edit.a), b: hedges(b, edit.b) },
      })),
  );

function said(a: string, b: string): string {
  if (a && b) return `How sure it is differs: A writes ${a}, B writes ${b}.`;
  return `How sure it is differs: only ${a ? 'A' : 'B'} writes ${a || b}.`;
}

function wording({ text }: Report, span: Span | null): string {
  return span ? quoted(text.slice(...span)) : '';
}

function hedges({ text }: Report, span: Span | null): string[] {
  return span ? tokenize(text, span).flatMap(({ key }) => (CERTAINTY.has(key) ? [key] : [])) : [];
}
