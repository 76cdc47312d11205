import type { FoundHighlight, HighlightKind, HighlightPlace } from '../../model/highlight';
import type { Edit, Link, Shift } from '../../model/link';
import type { Observation } from '../../model/observation';
import { sharedSource } from '../../model/quoted';
import type { Report, Span } from '../../model/report';
import { sentenceParts } from '../../model/sentences';
import { isSmallChange } from '../../model/small-change';
import { overlapsAny } from '../../model/span';
import { areWordsCompared } from '../../model/sureness';
import type { ReadReport } from '../read-report';

/** What highlights are told from: all that has been found of two reports. */
export interface Found {
  readonly reports: readonly [ReadReport, ReadReport];
  readonly links: readonly Link[];
  readonly observations: readonly Observation[];
}

/** Kinds of change that give a highlight its kind, the more telling first. */
const KIND_OF_SHIFT: readonly (readonly [Shift, HighlightKind])[] = [
  ['number', 'number'],
  ['date', 'date'],
  ['attribution', 'verb'],
  ['naming', 'name'],
];

/** A highlight of these words with all that is known of them. */
export function describe(
  { reports, links, observations }: Found,
  words: Pick<FoundHighlight, 'a' | 'b' | 'score' | 'why'>,
): FoundHighlight {
  const { a, b } = words;
  const edits = links.flatMap((link) =>
    areWordsCompared(link) ? link.edits.filter((edit) => isWithin(edit, words)).map((edit) => ({ link, edit })) : [],
  );
  const joining = links.filter((link) => isJoining(link, words, reports));
  return {
    ...words,
    kind: kindOf(
      words,
      edits.map(({ edit }) => edit),
      reports,
    ),
    links: joining.map(({ id }) => id),
    edits: edits.flatMap(({ edit: { id } }) => id ?? []),
    observations: observations.filter((own) => isSeenIn(own, a, b)).map(({ id }) => id),
    places: edits.length > 0 ? placesOf(edits, links, reports, words) : [],
  };
}

type Words = Pick<FoundHighlight, 'a' | 'b'>;

/** Whether an edit is a change of content between these words. */
function isWithin(edit: Edit, words: Words): boolean {
  const { a, b } = edit;
  return isChangeOfContent(edit) && a !== null && b !== null && overlapsAny(a, words.a) && overlapsAny(b, words.b);
}

function isChangeOfContent(edit: Edit): boolean {
  return edit.kind === 'changed' && !isSmallChange(edit);
}

function isJoining(link: Link, words: Words, [left, right]: Found['reports']): boolean {
  return touchesSentences(link.a, words.a, left) && touchesSentences(link.b, words.b, right);
}

function touchesSentences(ids: readonly string[], spans: readonly Span[], { sentences }: ReadReport): boolean {
  return sentences.some(({ id, spans: own }) => ids.includes(id) && own.some((span) => overlapsAny(span, spans)));
}

function kindOf({ a, b }: Words, edits: readonly Edit[], reports: Found['reports']): HighlightKind {
  if (a.length === 0) return 'only-b';
  if (b.length === 0) return 'only-a';
  const shifts = new Set(edits.flatMap((edit) => edit.shifts));
  const typed = KIND_OF_SHIFT.find(([shift]) => shifts.has(shift))?.[1];
  if (typed) return typed;
  return sharedSource(reports, { a, b }) ? 'quote' : 'wording';
}

/** Whether an observation points at these words on each side that it points at all. */
function isSeenIn(own: Observation, a: readonly Span[], b: readonly Span[]): boolean {
  const meets = (theirs: readonly Span[], ours: readonly Span[]) =>
    theirs.length === 0 || (ours.length > 0 && theirs.some((span) => overlapsAny(span, ours)));
  return own.a.length + own.b.length > 0 && meets(own.a, a) && meets(own.b, b);
}

/** Where else the words that were changed stand against one another: every other edit between the same words. */
function placesOf(
  edits: readonly { readonly link: Link; readonly edit: Edit }[],
  links: readonly Link[],
  [left, right]: Found['reports'],
  words: Words,
): HighlightPlace[] {
  const name = ({ a, b }: Edit) => (a && b ? `${rootsOf(left, a)}|${rootsOf(right, b)}` : '');
  const names = new Set(edits.map(({ edit }) => name(edit)));
  return links
    .filter(areWordsCompared)
    .flatMap((link) =>
      link.edits.flatMap((edit) =>
        isChangeOfContent(edit) && edit.a && edit.b && names.has(name(edit)) && !isWithin(edit, words)
          ? [{ a: inSentences(left, [edit.a]), b: inSentences(right, [edit.b]) }]
          : [],
      ),
    );
}

/** Spans cut to the sentences that they stand in: an observation or edit may go across what cuts one in two. */
export function inSentences(report: Report, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => sentenceParts(report, span));
}

/** The content of a span in the forms of a dictionary. */
function rootsOf({ pack, tokensOf }: ReadReport, span: Span): string {
  return tokensOf({ spans: [span] })
    .flatMap(({ key, kind }) => {
      const { function: isFunction, root, stem } = pack.lexeme(key);
      return kind === 'punctuation' || isFunction ? [] : [root ?? stem ?? key];
    })
    .join(' ');
}
