import type { Comparison } from '../model/comparison';
import type { Report, Side, Span } from '../model/report';
import type { Note, TextSelector } from '../model/review';
import type { PlacedNote } from '../model/reviewed';
import { sentencesOver } from '../model/sentences';
import { spansText } from '../projections/sentences';

export interface NumberedNote {
  readonly number: number;
  readonly note: Note;
  /** Who wrote it; `null` where nobody says. */
  readonly author: string | null;
  /** The words that it is on, as they stand now; those that are gone as they were. */
  readonly quotes: readonly NotedQuote[];
  /** Number of the first row that it stands in; null where it stands in none that is exported. */
  readonly row: number | null;
}

interface NotedQuote {
  readonly side: Side;
  readonly words: string;
  readonly isThere: boolean;
  /** Where they stand now; null where they are gone. */
  readonly span: Span | null;
  /** As they were when the note was written. */
  readonly anchor: TextSelector;
}

/** Words of a sentence that a note is on. */
export interface NotedWords {
  readonly span: Span;
  readonly note: NumberedNote;
}

/** Notes in the order of their rows, given by number; then those on the whole, or in no row; then those whose words are gone. */
export function numbered(
  placed: readonly PlacedNote[],
  rowOf: ReadonlyMap<PlacedNote, number>,
  comparison: Comparison,
): readonly NumberedNote[] {
  const last = (own: PlacedNote) => (own.a.length + own.b.length === 0 || isSomewhere(own) ? 1 : 2);
  const rest = placed.filter((own) => !rowOf.has(own)).sort((x, y) => last(x) - last(y));
  return [...rowOf.keys(), ...rest].map((own, k) => ({
    number: k + 1,
    note: own.note,
    author: own.note.author ?? comparison.reader.author ?? null,
    row: rowOf.get(own) ?? null,
    quotes: [...quotesOf(own, 'a', comparison.reports[0]), ...quotesOf(own, 'b', comparison.reports[1])],
  }));
}

function isSomewhere({ a, b }: PlacedNote): boolean {
  return [...a, ...b].some((own) => own !== null);
}

function quotesOf(own: PlacedNote, side: Side, { text }: Report): NumberedNote['quotes'] {
  return own.note[side].map((anchor, k) => {
    const span = own[side][k]?.span ?? null;
    return {
      side,
      words: span ? spansText(text, [span]) : anchor.exact.replace(/\s+/g, ' ').trim(),
      isThere: span !== null,
      span,
      anchor,
    };
  });
}

/** The ids of the sentences in which its words stand. */
export function sentencesOf(own: PlacedNote, { reports }: Comparison): ReadonlySet<string> {
  return new Set(places(own, reports).flatMap(({ report, span }) => sentencesOver(report, span).map(({ id }) => id)));
}

/** The words of notes by the id of their sentence. */
export function wordsBySentence(
  placed: readonly PlacedNote[],
  noteOf: ReadonlyMap<Note, NumberedNote>,
  { reports }: Comparison,
): ReadonlyMap<string, readonly NotedWords[]> {
  const out = new Map<string, NotedWords[]>();
  for (const own of placed) {
    const note = noteOf.get(own.note);
    if (!note) continue;
    for (const { report, span } of places(own, reports))
      for (const { id } of sentencesOver(report, span)) push(out, id, { span, note });
  }
  return out;
}

function places({ a, b }: PlacedNote, [left, right]: Comparison['reports']) {
  return [
    ...a.flatMap((own) => (own ? [{ report: left, span: own.span }] : [])),
    ...b.flatMap((own) => (own ? [{ report: right, span: own.span }] : [])),
  ];
}

/** Adds to the list of a key. */
export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const own = map.get(key);
  if (own) own.push(value);
  else map.set(key, [value]);
}
