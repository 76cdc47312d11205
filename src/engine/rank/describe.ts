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

/** What is told of, before all else that is known of it. */
export interface Telling extends Pick<FoundHighlight, 'a' | 'b' | 'score' | 'why'> {
  /** Where it does not follow from the words. */
  readonly kind?: HighlightKind;
  readonly observations?: readonly string[];
}

/** Makes highlights of what is told, with all that is known of its words. */
export function describer(found: Found): (telling: Telling) => FoundHighlight {
  const { reports, links, observations } = found;
  const changes = changesIn(links);
  const namesOf = changeNames(reports);
  return (telling) => {
    const { a, b, kind, score, why } = telling;
    const within = changes.filter(({ edit }) => isWithin(edit, telling));
    const edits = within.map(({ edit }) => edit);
    const names = new Set(edits.map(namesOf));
    const elsewhere =
      names.size === 0 ? [] : changes.filter((own) => !within.includes(own) && names.has(namesOf(own.edit)));
    return {
      a,
      b,
      score,
      why,
      kind: kind ?? kindOf(telling, edits, reports),
      links: joining(telling, found).map(({ id }) => id),
      edits: edits.flatMap(({ id }) => id ?? []),
      observations: telling.observations ?? observations.filter((own) => isSeenIn(own, a, b)).map(({ id }) => id),
      places: elsewhere.map(({ edit }) => placeOf(edit, reports)),
    };
  };
}

type Words = Pick<FoundHighlight, 'a' | 'b'>;

/** A change of content, which has words on both sides. */
interface Change {
  readonly link: Link;
  readonly edit: Edit & { readonly a: Span; readonly b: Span };
}

function changesIn(links: readonly Link[]): readonly Change[] {
  const isChange = (edit: Edit): edit is Change['edit'] =>
    edit.kind === 'changed' && !isSmallChange(edit) && edit.a !== null && edit.b !== null;
  return links.filter(areWordsCompared).flatMap((link) => link.edits.filter(isChange).map((edit) => ({ link, edit })));
}

function isWithin({ a, b }: Change['edit'], words: Words): boolean {
  return overlapsAny(a, words.a) && overlapsAny(b, words.b);
}

/** The links between the sentences in which these words stand. */
function joining(words: Words, { links, reports: [left, right] }: Found): readonly Link[] {
  const [inA, inB] = [sentencesOf(words.a, left), sentencesOf(words.b, right)];
  return links.filter(({ a, b }) => a.some((id) => inA.has(id)) && b.some((id) => inB.has(id)));
}

function sentencesOf(words: readonly Span[], { sentences }: ReadReport): ReadonlySet<string> {
  const holding = sentences.filter(({ spans }) => spans.some((span) => overlapsAny(span, words)));
  return new Set(holding.map(({ id }) => id));
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

function placeOf({ a, b }: Change['edit'], [left, right]: Found['reports']): HighlightPlace {
  return { a: inSentences(left, [a]), b: inSentences(right, [b]) };
}

/** Names the words of a change, so that the same words in another place have the same name. */
function changeNames([left, right]: Found['reports']): (edit: Change['edit']) => string {
  const names = new Map<Edit, string>();
  return (edit) => {
    const known = names.get(edit) ?? `${rootsOf(left, edit.a)}|${rootsOf(right, edit.b)}`;
    names.set(edit, known);
    return known;
  };
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
