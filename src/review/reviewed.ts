import type { Comparison } from '../model/comparison';
import type { Edit } from '../model/link';
import type { Observation } from '../model/observation';
import type { Report, Span } from '../model/report';
import type { Finding, PassagePair, TextSelector } from '../model/review';
import type { PlacedNote, Rejected, Reviewed } from '../model/reviewed';
import { resolveSelector } from './resolve-selector';
import { textSelectorAt } from './text-selector';

/** A comparison with its notes and rejections looked up; `describe` tells of each edit what a sentence on it needs to know. */
export function reviewedBy(comparison: Comparison, describe: Reviewed['describe']): Reviewed {
  const [a, b] = comparison.reports;
  return {
    comparison,
    notes: placedNotes(comparison),
    rejected: rejectedIn(comparison),
    describe,
    selectorAt: (side, span) => textSelectorAt((side === 'a' ? a : b).text, span),
  };
}

/** What a difference in wording is called among the rules. */
export const DIFFERENCE = 'difference';

/** How to reject an observation: its rule, on its words. */
export function rejectionOf({ reports: [left, right] }: Comparison, { rule, a, b }: Observation): Finding {
  return {
    rule,
    a: a.map((span) => textSelectorAt(left.text, span)),
    b: b.map((span) => textSelectorAt(right.text, span)),
  };
}

/** How to reject a difference in wording. */
export function editRejectionOf({ reports: [left, right] }: Comparison, { a, b }: Edit): Finding {
  return {
    rule: DIFFERENCE,
    a: a ? [textSelectorAt(left.text, a)] : [],
    b: b ? [textSelectorAt(right.text, b)] : [],
  };
}

/** Looks rejections up by where their words stand now; those whose words are gone reject nothing. */
export function rejectedIn({ reports, reader }: Comparison): Rejected {
  const known = new Map<string, Finding>();
  for (const own of reader.rejected) {
    const [a, b] = [spansOf(reports[0], own.a), spansOf(reports[1], own.b)];
    if (a && b) known.set(nameOf(own.rule, a, b), own);
  }
  return {
    observation: ({ rule, a, b }) => known.get(nameOf(rule, a, b)) ?? null,
    edit: ({ a, b }) => known.get(nameOf(DIFFERENCE, a ? [a] : [], b ? [b] : [])) ?? null,
  };
}

/** All of them or, where the words of one are gone, none. */
function spansOf({ text }: Report, selectors: readonly TextSelector[]): readonly Span[] | null {
  const places = selectors.map((selector) => resolveSelector(text, selector));
  return places.every((own) => own !== null) ? places.map(({ span }) => span) : null;
}

function nameOf(rule: string, a: readonly Span[], b: readonly Span[]): string {
  return JSON.stringify([rule, a, b]);
}

/** Every note, in the order of writing. */
export function placedNotes({ reports: [left, right], reader }: Comparison): readonly PlacedNote[] {
  return reader.notes.map((note) => ({
    note,
    a: note.a.map((selector) => resolveSelector(left.text, selector)),
    b: note.b.map((selector) => resolveSelector(right.text, selector)),
  }));
}

/** The links that a reader has made and that can't be made any more: the words of one side are gone. */
export function lostLinks({ links, reader }: Comparison): readonly PassagePair[] {
  const made = new Set(links.map(({ id }) => id));
  return reader.linked.filter(({ id }) => !made.has(id));
}
