import type { Comparison } from '../model/comparison';
import type { Report } from '../model/report';
import type { Finding, Note, PassagePair, ReaderWork, TextSelector } from '../model/review';
import { selectorFinder } from './resolve-selector';
import { HIGHLIGHT } from './reviewed';
import { textSelectorAt } from './text-selector';
import { workOf } from './work';

/** Of two versions of one report so many sentences are in both: of the shorter one, as a share. */
const SAME_REPORT = 0.5;

/**
 * What another has done with these two reports, in a comparison of their own, told of the reports as they stand here: words that have moved
 * in a corrected text are found again, those that are gone stay as they were. A and B may be exchanged there. `null` where it is a
 * comparison of other reports.
 */
export function workBrought({ reports }: Comparison, theirs: Comparison): ReaderWork | null {
  const [a, b] = reports;
  const [otherA, otherB] = theirs.reports;
  const straight = Math.min(likeness(a, otherA), likeness(b, otherB));
  const exchanged = Math.min(likeness(a, otherB), likeness(b, otherA));
  if (Math.max(straight, exchanged) < SAME_REPORT) return null;
  const work = straight >= exchanged ? workOf(theirs) : exchangedWork(workOf(theirs));
  return foundAgain(work, [a, b]);
}

/** How many sentences of the shorter report are in the other, 0 to 1. */
function likeness(report: Report, other: Report): number {
  if (report.text === other.text) return 1;
  const [own, theirs] = [sentencesOf(report), sentencesOf(other)];
  const least = Math.min(own.size, theirs.size);
  if (least === 0) return 0;
  return [...own].filter((sentence) => theirs.has(sentence)).length / least;
}

function sentencesOf({ text, sentences }: Report): ReadonlySet<string> {
  return new Set(
    sentences.map(({ spans }) =>
      spans
        .map((span) => text.slice(...span))
        .join(' ')
        .replace(/\s+/g, ' '),
    ),
  );
}

function exchangedWork(work: ReaderWork): ReaderWork {
  const exchange = <T extends { readonly a: readonly TextSelector[]; readonly b: readonly TextSelector[] }>(
    own: T,
  ) => ({
    ...own,
    a: own.b,
    b: own.a,
  });
  const finding = (own: Finding) => ({ ...exchange(own), rule: exchangedRule(own.rule) });
  return {
    ...work,
    notes: work.notes.map((own) => ({
      ...exchange(own),
      ...(own.rule !== undefined && { rule: exchangedRule(own.rule) }),
    })),
    rejected: work.rejected.map(finding),
    ...(work.starred && { starred: work.starred.map(finding) }),
    linked: work.linked.map(exchange),
    unlinked: work.unlinked.map(exchange),
  };
}

/** What only one side has is called by its side. */
function exchangedRule(rule: string): string {
  if (rule === `${HIGHLIGHT}only-a`) return `${HIGHLIGHT}only-b`;
  return rule === `${HIGHLIGHT}only-b` ? `${HIGHLIGHT}only-a` : rule;
}

type Anchored = Pick<PassagePair, 'a' | 'b'>;

/** The same work, with every selector where its words stand in these reports. */
function foundAgain(work: ReaderWork, reports: readonly [Report, Report]): ReaderWork {
  // Each list has a budget of its own: a thousand notes must not cost a link.
  const all = <T extends Anchored>(list: readonly T[]): T[] => {
    const [inA, inB] = [placeIn(reports[0]), placeIn(reports[1])];
    return list.map((own) => ({ ...own, a: own.a.map(inA), b: own.b.map(inB) }));
  };
  return {
    ...work,
    notes: all(work.notes),
    rejected: all(work.rejected),
    ...(work.starred && { starred: all(work.starred) }),
    linked: all(work.linked),
    unlinked: all(work.unlinked),
  };
}

/** A selector of the very words where they stand now; where they are gone or others, as it was. */
function placeIn(report: Report): (selector: TextSelector) => TextSelector {
  const find = selectorFinder(report);
  return (selector) => {
    const found = find(selector);
    if (!found || found.changed || found.span[0] === selector.start) return selector;
    return textSelectorAt(report.text, found.span);
  };
}

/** Whether nothing that a note is on stands in these reports; one on everything is not lost. */
export function lostIn({ reports: [left, right] }: Comparison): (note: Note) => boolean {
  const [inA, inB] = [selectorFinder(left), selectorFinder(right)];
  return ({ a, b }) => a.length + b.length > 0 && [...a.map(inA), ...b.map(inB)].every((found) => found === null);
}
