import type { Comparison } from '../model/comparison';
import type { Highlight } from '../model/highlight';
import type { Edit } from '../model/link';
import type { Observation } from '../model/observation';
import type { Span } from '../model/report';
import type { Finding, PassagePair, TextSelector } from '../model/review';
import type { PlacedNote, Rejected, Reviewed, Starred } from '../model/reviewed';
import { type FindSelector, selectorFinder } from './resolve-selector';
import { textSelectorAt } from './text-selector';

/** A comparison with its notes and rejections looked up; `describe` tells of each edit what a sentence on it needs to know. */
export function reviewedBy(comparison: Comparison, describe: Reviewed['describe']): Reviewed {
  const [a, b] = comparison.reports;
  return {
    comparison,
    notes: placedNotes(comparison),
    rejected: rejectedIn(comparison),
    starred: starredIn(comparison),
    describe,
    selectorAt: (side, span) => textSelectorAt((side === 'a' ? a : b).text, span),
  };
}

/** What a difference in wording is called among the rules. */
export const DIFFERENCE = 'difference';

/** A rule on words. */
type Words = Pick<Observation, 'a' | 'b'> & { readonly rule: string };

/** How to reject an observation: its rule, on its words. */
export function rejectionOf(comparison: Comparison, { rule, a, b }: Observation): Finding {
  return findingOn(comparison, { rule, a, b });
}

/** How to reject a difference in wording. */
export function editRejectionOf(comparison: Comparison, { a, b }: Edit): Finding {
  return findingOn(comparison, { rule: DIFFERENCE, a: a ? [a] : [], b: b ? [b] : [] });
}

function findingOn({ reports: [left, right] }: Comparison, { rule, a, b }: Words): Finding {
  return {
    rule,
    a: a.map((span) => textSelectorAt(left.text, span)),
    b: b.map((span) => textSelectorAt(right.text, span)),
  };
}

/** How to star or reject a highlight: its kind, on its words. */
export function highlightFindingOf(comparison: Comparison, { kind, a, b }: Highlight): Finding {
  return findingOn(comparison, { rule: highlightRule(kind), a, b });
}

/** What a highlight of a kind is called among the rules. */
export function highlightRule(kind: Highlight['kind']): string {
  return `${HIGHLIGHT}${kind}`;
}

/** The rule of every highlight begins with this. */
export const HIGHLIGHT = 'highlight/';

/** Looks rejections up by where their words stand now; those whose words are gone reject nothing. */
export function rejectedIn({ reports, links, observations, reader }: Comparison): Rejected {
  const known = byPlace(reports, reader.rejected);
  if (known.size === 0) return { observation: () => null, edit: () => null, highlight: () => null };
  const observation = ({ rule, a, b }: Words) => known.get(nameOf(rule, a, b)) ?? null;
  const edit = ({ a, b }: Edit) => known.get(nameOf(DIFFERENCE, a ? [a] : [], b ? [b] : [])) ?? null;
  const edits = new Map(links.flatMap((link) => link.edits.map((own) => [own.id, own] as const)));
  const observed = new Map(observations.map((own) => [own.id, own]));
  return {
    observation,
    edit,
    highlight(own) {
      const itself = known.get(nameOf(highlightRule(own.kind), own.a, own.b));
      if (itself) return itself;
      // Beside edits, observations only speak for it.
      const ofEdits = own.edits.map((id) => edits.get(id)).map((from) => (from ? edit(from) : null));
      const ofObservations = own.observations.map((id) => observed.get(id));
      const sources = ofEdits.length > 0 ? ofEdits : ofObservations.map((from) => (from ? observation(from) : null));
      return sources.every((rejection) => rejection !== null) ? (sources[0] ?? null) : null;
    },
  };
}

/** Looks stars up as {@link rejectedIn} does rejections. */
export function starredIn({ reports, reader }: Pick<Comparison, 'reports' | 'reader'>): Starred {
  const known = byPlace(reports, reader.starred ?? []);
  return { highlight: ({ kind, a, b }) => known.get(nameOf(highlightRule(kind), a, b)) ?? null };
}

/** Findings by their rule and where their words stand now, without those whose words are gone. */
function byPlace([left, right]: Comparison['reports'], findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const known = new Map<string, Finding>();
  const [inA, inB] = [selectorFinder(left), selectorFinder(right)];
  for (const own of findings) {
    const [a, b] = [spansOf(inA, own.a), spansOf(inB, own.b)];
    if (a && b) known.set(nameOf(own.rule, a, b), own);
  }
  return known;
}

/** All of them or, where the words of one are gone, none. */
function spansOf(find: FindSelector, selectors: readonly TextSelector[]): readonly Span[] | null {
  const places = selectors.map(find);
  return places.every((own) => own !== null) ? places.map(({ span }) => span) : null;
}

function nameOf(rule: string, a: readonly Span[], b: readonly Span[]): string {
  return JSON.stringify([rule, a, b]);
}

/** Every note, in the order of writing. */
export function placedNotes({ reports: [left, right], reader }: Comparison): readonly PlacedNote[] {
  const [inA, inB] = [selectorFinder(left), selectorFinder(right)];
  return reader.notes.map((note) => ({ note, a: note.a.map(inA), b: note.b.map(inB) }));
}

/** The links that a reader has made and that can't be made any more: the words of one side are gone. */
export function lostLinks({ links, reader }: Comparison): readonly PassagePair[] {
  const made = new Set(links.map(({ id }) => id));
  return reader.linked.filter(({ id }) => !made.has(id));
}
