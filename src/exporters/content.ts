import type { Comparison } from '../model/comparison';
import { isHome } from '../model/homes';
import type { Link } from '../model/link';
import type { Observation } from '../model/observation';
import type { Report, Sentence, Side } from '../model/report';
import type { PlacedNote, Rejected, Reviewed } from '../model/reviewed';
import { isPerhapsThere } from '../model/sureness';
import { chosenDifferences } from '../projections/difference-filter';
import { type Difference, linkDifferences } from '../projections/differences';
import { EVERYTHING, type Wanted } from '../projections/export-form';
import { isMarked } from '../projections/highlights';
import { isOftenWrong } from '../projections/often-wrong';
import { type Row, rows } from '../projections/rows';
import { spansText } from '../projections/sentences';
import { type ToldPlace, toldAlso } from '../projections/told-also';
import { type Differs, differsOf, sentencesOfHighlight, type ToldHighlight, toldIn } from './differs';
import { type NotedWords, type NumberedNote, numbered, push, sentencesOf, wordsBySentence } from './numbered-notes';

/** A row of the aligned table, with everything that is said of it. */
export type ContentRow = SharedRow | OnlyRow | ElsewhereRow;

interface Noted {
  /** Counted from 1 through the whole comparison, whatever is left out. */
  readonly number: number;
  readonly notes: readonly NumberedNote[];
  /** Where the other report tells something of it too. */
  readonly also: readonly ToldPlace[];
}

export interface SharedRow extends Noted {
  readonly kind: 'shared';
  readonly link: Link;
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
  readonly isHeadline: boolean;
  readonly differences: readonly Difference[];
  readonly observations: readonly Observation[];
}

export interface OnlyRow extends Noted {
  readonly kind: 'only';
  readonly side: Side;
  readonly sentences: readonly Sentence[];
  /** What comes nearest in the other report. */
  readonly nearest: string | null;
  /** So near that it may say the same. */
  readonly isPerhapsThere: boolean;
}

/** A sentence that the other report tells where another sentence has its home: see {@link Noted.also}. */
export interface ElsewhereRow extends Noted {
  readonly kind: 'elsewhere';
  readonly side: Side;
  readonly sentences: readonly Sentence[];
}

/** What every exporter formats: chosen, numbered and put in order; without what the reader rejected. */
export interface Content extends Pick<Reviewed, 'describe' | 'selectorAt'> {
  readonly comparison: Comparison;
  readonly wanted: Wanted;
  readonly differs: Differs;
  /** What is told first, on page one. */
  readonly told: readonly ToldHighlight[];
  /** Both reports in full belong to it. */
  readonly isWhole: boolean;
  readonly rows: readonly ContentRow[];
  /** How many rows there would be without {@link Wanted.most}. */
  readonly allRows: number;
  /** Observations that belong to no row, kind by kind. */
  readonly beside: readonly Observation[];
  /** Notes as they stand in the rows; then those on the whole; then those whose words are gone. */
  readonly notes: readonly NumberedNote[];
  readonly notedWords: ReadonlyMap<string, readonly NotedWords[]>;
  /** Who wrote the notes. */
  readonly author: string | null;
}

export function contentOf(reviewed: Reviewed, wanted: Wanted = EVERYTHING): Content {
  const { comparison, rejected, describe, selectorAt } = reviewed;
  const starred = ({ note }: PlacedNote) => wanted.what !== 'starred' || note.star;
  const placed = reviewed.notes.filter(starred);
  const written = new Map<string, PlacedNote[]>();
  for (const own of placed) for (const id of sentencesOf(own, comparison)) push(written, id, own);

  const differs = differsOf(reviewed, wanted);
  const tell = new Set(
    differs.telling.flatMap(({ highlight }) => sentencesOfHighlight(comparison.reports, highlight)).map(({ id }) => id),
  );
  const drafts = draftRows(comparison, rejected, wanted).filter((row) => isWanted(row, wanted, written, tell));
  const kept = wanted.most === null ? drafts : drafts.slice(0, wanted.most);
  const rowOf = new Map(drafts.flatMap((row) => sentencesIn(row).map(({ id }) => [id, row.number] as const)));
  const told = toldIn(differs, reviewed, (id) => rowOf.get(id) ?? null);
  const noted = new Map<PlacedNote, number>();
  for (const row of kept) for (const own of notesIn(row, written)) if (!noted.has(own)) noted.set(own, row.number);
  const notes = numbered(placed, noted, comparison);
  const noteOf = new Map(notes.map((own) => [own.note, own]));
  return {
    comparison,
    describe,
    selectorAt,
    wanted,
    differs,
    // With the passages of notes alone goes what is told of these.
    told: wanted.what === 'noted' ? told.filter(({ row }) => row !== null) : told,
    isWhole: wanted.what === 'all' && wanted.most === null,
    rows: kept.map((row) => ({
      ...row,
      notes: notesIn(row, written).flatMap(({ note }) => noteOf.get(note) ?? []),
    })),
    allRows: drafts.length,
    beside: hasObservations(wanted) ? besideRows(comparison, rejected, wanted.kinds) : [],
    notes,
    notedWords: wordsBySentence(placed, noteOf, comparison),
    author: comparison.reader.author ?? null,
  };
}

type Draft = Omit<SharedRow, 'notes'> | Omit<OnlyRow, 'notes'> | Omit<ElsewhereRow, 'notes'>;

/** Where only notes are asked for, what is observed of the whole is not. */
function hasObservations({ what }: Wanted): boolean {
  return what === 'all' || what === 'differences';
}

function draftRows(comparison: Comparison, rejected: Rejected, { kinds, choice }: Wanted): readonly Draft[] {
  const { reports } = comparison;
  const observed = new Map<string, Observation[]>();
  for (const own of shownObservations(comparison, kinds, rejected)) if (own.link) push(observed, own.link, own);
  const nearest = nearestOf(comparison);
  const also = toldAlso(comparison);
  return rows(comparison).map((row, k): Draft => {
    const number = k + 1;
    if (row.kind !== 'shared') {
      const told = { number, also: also(row.side, row.sentences) };
      return row.kind === 'only' ? { ...row, ...told, ...nearest(row.side, row.sentences) } : { ...row, ...told };
    }
    const { link } = row;
    return {
      ...row,
      number,
      also: [...also('a', row.a), ...also('b', row.b)],
      isHeadline: isTitle(reports[0], row.a) && isTitle(reports[1], row.b),
      differences: chosenDifferences(keptDifferences(link, reports, rejected), choice, reports),
      observations: observed.get(link.id) ?? [],
    };
  });
}

/** The differences of a passage, without those that were rejected. */
export function keptDifferences(link: Link, reports: Comparison['reports'], rejected: Rejected): readonly Difference[] {
  return linkDifferences(link, reports).filter(({ edit }) => {
    const own = link.edits[edit];
    return own && !rejected.edit(own);
  });
}

function shownObservations(
  { observations }: Comparison,
  kinds: Wanted['kinds'],
  rejected: Rejected,
): readonly Observation[] {
  const isAsked = kinds ? ({ kind }: Observation) => kinds.includes(kind) : (own: Observation) => !isOftenWrong(own);
  return observations.filter((own) => isAsked(own) && !rejected.observation(own));
}

/** What stands in no passage, kind by kind. What only one side has is a row already. */
function besideRows(comparison: Comparison, rejected: Rejected, kinds: Wanted['kinds']): readonly Observation[] {
  const links = new Set(comparison.links.filter(isHome).map(({ id }) => id));
  const beside = shownObservations(comparison, kinds, rejected).filter(
    ({ kind, link }) => kind !== 'only-here' && (link === undefined || !links.has(link)),
  );
  const order = [...new Set(beside.map(({ kind }) => kind))];
  return order.flatMap((kind) => beside.filter((own) => own.kind === kind));
}

function isTitle({ blocks }: Report, [first]: readonly Sentence[]): boolean {
  return first !== undefined && blocks[first.block]?.kind === 'title';
}

/** Looks up what comes nearest to any of these sentences in the other report. */
function nearestOf({ reports: [a, b], unlinked }: Comparison) {
  const sentences = new Map([...a.sentences, ...b.sentences].map((own) => [own.id, own]));
  const near = new Map([...unlinked.a, ...unlinked.b].map((own) => [own.sentence, own.nearest]));
  return (side: Side, own: readonly Sentence[]): Pick<OnlyRow, 'nearest' | 'isPerhapsThere'> => {
    const [best] = own.flatMap(({ id }) => near.get(id) ?? []).sort((x, y) => y.score - x.score);
    const found = best && sentences.get(best.sentence);
    const report = side === 'a' ? b : a;
    if (!best || !found) return { nearest: null, isPerhapsThere: false };
    return { nearest: spansText(report.text, found.spans), isPerhapsThere: isPerhapsThere(best) };
  };
}

function isWanted(
  row: Draft,
  { what, choice }: Wanted,
  written: ReadonlyMap<string, unknown>,
  telling: ReadonlySet<string>,
): boolean {
  if (what === 'all') return true;
  const isTold = sentencesIn(row).some(({ id }) => telling.has(id));
  if (what === 'differences') return row.kind === 'shared' ? isTold || isDifferent(row, choice) : row.kind === 'only';
  return (what === 'starred' && isTold) || sentencesIn(row).some(({ id }) => written.has(id));
}

/** Different in content, in a kind that is sought or, where none is, told differently throughout. */
function isDifferent({ link, differences }: Pick<SharedRow, 'link' | 'differences'>, { kinds }: Wanted['choice']) {
  const isThroughout = kinds.length === 0 && link.rewritten === true;
  return isThroughout || differences.some((own) => isMarked(own, { marks: 'all', kinds, inFocus: false }));
}

export function sentencesIn(row: Row | Draft): readonly Sentence[] {
  return row.kind === 'shared' ? [...row.a, ...row.b] : row.sentences;
}

/** The notes on any sentence of a row, each once, as they stand: first those on words of A. */
function notesIn(row: Draft, written: ReadonlyMap<string, readonly PlacedNote[]>): readonly PlacedNote[] {
  return [...new Set(sentencesIn(row).flatMap(({ id }) => written.get(id) ?? []))];
}
