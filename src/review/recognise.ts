import type { Comparison } from '../model/comparison';
import type { ForeignNote, ForeignTarget } from '../model/foreign-note';
import { MAX_CONTEXT } from '../model/limits';
import type { Report, Side, Span } from '../model/report';
import type { Note, ReaderWork, TextSelector } from '../model/review';
import type { PlacedNote } from '../model/reviewed';
import { NO_WORK } from './history';
import { type FindSelector, selectorFinder } from './resolve-selector';
import { placedNotes } from './reviewed';
import { textSelectorAt } from './text-selector';

/** What the notes of a file are given that it does not say. */
export interface Given {
  /** An id for a note that has none. */
  readonly id: () => string;
  /** ISO 8601 date and time, UTC. */
  readonly now: string;
}

/**
 * The notes of a file of another program as work on this comparison: each on its own words, found by {@link selectorFinder} and never put on
 * others; what is not found keeps its words. A note that is there already, in the same words on some of the same words, is the very note.
 * `null` where there are notes on words, and none of these words stand in the reports: it is a file about something else.
 */
export function notesRecognised(
  comparison: Comparison,
  foreign: readonly ForeignNote[],
  given: Given,
): ReaderWork | null {
  const places = placesIn(comparison, foreign);
  const known = new Map<string, PlacedNote[]>();
  for (const placed of placedNotes(comparison)) {
    const words = wordsOf(placed.note.text);
    known.set(words, [...(known.get(words) ?? []), placed]);
  }
  const ids = new Map(comparison.reader.notes.map((note) => [note.id, note]));
  const notes = foreign.map((note, k): Note => {
    const { a, b } = anchorsOf(places[k] ?? [], comparison.reports);
    const twin = (known.get(wordsOf(note.text)) ?? []).find((own) => isOnSame(own, places[k] ?? []));
    const own = note.id === undefined ? undefined : ids.get(note.id);
    const same = twin?.note ?? (own && own.text === note.text ? own : undefined);
    // What was said of it in the file that the note itself does not: its tags and star.
    if (same) return { ...same, tags: note.tags, star: note.star, colour: null };
    const created = note.created ?? given.now;
    const { text, tags, star } = note;
    return {
      id: note.id ?? given.id(),
      a,
      b,
      text,
      tags,
      star,
      colour: null,
      created,
      changed: created,
      ...(note.author !== null && { author: note.author }),
    };
  });
  const isElsewhere = places.some((own) => own.length > 0) && !places.flat().some(({ span }) => span !== null);
  return isElsewhere ? null : { ...NO_WORK, notes };
}

/** A note's words without their marks: Word and LibreOffice give back what Markdown marked as plain words. */
function wordsOf(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{C}]/gu);
  return words ? words.join(' ') : text.trim();
}

/** Words of a note with where they stand; `span` is `null` where they are in neither report, and `side` where they would be sought. */
interface Place {
  readonly side: Side;
  readonly span: Span | null;
  readonly target: ForeignTarget;
}

/** Whether every place of a note stands on words of the other one, and both are on something or both on everything. */
function isOnSame({ note, a, b }: PlacedNote, places: readonly Place[]): boolean {
  if (note.a.length + note.b.length === 0) return places.length === 0;
  const spans = { a: a.flatMap((own) => (own ? [own.span] : [])), b: b.flatMap((own) => (own ? [own.span] : [])) };
  const words = [...note.a, ...note.b].map(({ exact }) => wordsOf(exact));
  return (
    places.length > 0 &&
    places.every(({ side, span, target }) =>
      span
        ? spans[side].some(([start, end]) => start < span[1] && span[0] < end)
        : words.includes(wordsOf(target.exact)),
    )
  );
}

function anchorsOf(places: readonly Place[], [left, right]: Comparison['reports']): Pick<Note, 'a' | 'b'> {
  const on = (side: Side, report: Report) =>
    places.flatMap((own) => (own.side === side ? [anchorOf(own, report)] : [])).filter(isFirst);
  return { a: on('a', left), b: on('b', right) };
}

function isFirst(own: TextSelector, at: number, all: readonly TextSelector[]): boolean {
  return all.findIndex(({ start, exact }) => start === own.start && exact === own.exact) === at;
}

function anchorOf({ span, target }: Place, { text }: Report): TextSelector {
  return span ? textSelectorAt(text, span) : sought(target, text);
}

/** A selector that says only what stands around the words, and nothing of where: as if they had stood behind the end of the text. */
function sought({ exact, prefix, suffix }: ForeignTarget, text: string): TextSelector {
  const [start, end] = [text.length, text.length + exact.length];
  return { start, end, exact, prefix: prefix.slice(-MAX_CONTEXT), suffix: suffix.slice(0, MAX_CONTEXT) };
}

/** Where the words of each note stand: in the report that the file names, else in the only one that has them. */
function placesIn({ reports }: Comparison, foreign: readonly ForeignNote[]): readonly (readonly Place[])[] {
  const seek = { a: seeker(reports[0]), b: seeker(reports[1]) };
  const candidates = foreign.map(({ targets }) =>
    targets
      .filter((target) => !isWhole(target, reports))
      .map((target) => ({ target, named: namedSide(target, reports), a: seek.a(target), b: seek.b(target) })),
  );
  // A Word file of one of the reports has all its comments there: what stands in both is of that one.
  const alone = (side: Side, other: Side) => candidates.flat().filter((own) => own[side] && !own[other]).length;
  const usual: Side = alone('b', 'a') > alone('a', 'b') ? 'b' : 'a';
  return candidates.map((own) =>
    own.map(({ target, named, a, b }): Place => {
      const found = { a, b };
      const first = named ?? usual;
      const second = first === 'a' ? 'b' : 'a';
      if (found[first] || !found[second]) return { side: first, span: found[first], target };
      return { side: second, span: found[second], target };
    }),
  );
}

/** Both reports from beginning to end are how a file says “on everything”. */
function isWhole({ exact }: ForeignTarget, [a, b]: Comparison['reports']): boolean {
  return exact !== '' && (exact === a.text || exact === b.text);
}

function namedSide({ side, source }: ForeignTarget, [a, b]: Comparison['reports']): Side | null {
  if (side || source === null) return side;
  if (a.url !== b.url && (source === a.url || source === b.url)) return source === a.url ? 'a' : 'b';
  const [, named] = /:report-([ab])$/.exec(source) ?? [];
  return named === 'a' || named === 'b' ? named : null;
}

/** Finds the words of a target in one report: at the place that the file tells, if they are there; else by what stands around them. */
function seeker({ text, ...report }: Report): (target: ForeignTarget) => Span | null {
  const find: FindSelector = selectorFinder({ text, ...report });
  const units = codeUnits(text);
  return (target) => {
    const { exact, position } = target;
    if (exact === '') return null;
    const start = position ? units(position[0]) : null;
    if (start !== null && text.startsWith(exact, start) && isBetween(text, start, target))
      return [start, start + exact.length];
    return find(sought(target, text))?.span ?? null;
  };
}

function isBetween(text: string, start: number, { exact, prefix, suffix }: ForeignTarget): boolean {
  return text.endsWith(prefix, start) && text.startsWith(suffix, start + exact.length);
}

/** Turns offsets in Unicode code points into offsets in UTF-16 code units; `null` behind the end of the text. */
function codeUnits(text: string): (at: number) => number | null {
  const starts: number[] = [];
  // Most text has no character of two units.
  const isPlain = !/[\ud800-\udbff]/.test(text);
  if (!isPlain) {
    let at = 0;
    for (const character of text) {
      starts.push(at);
      at += character.length;
    }
    starts.push(at);
  }
  return (at) => (isPlain ? (at <= text.length ? at : null) : (starts[at] ?? null));
}
