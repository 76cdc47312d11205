import { mergedWords } from '../messages/merged';
import { truncate } from '../messages/truncate';
import type { Comparison } from '../model/comparison';
import { MAX_SAVED_BYTES, MAX_WORK } from '../model/limits';
import type { Merged } from '../model/merged';
import type { Report } from '../model/report';
import type { ReaderWork } from '../model/review';
import { lostIn, workBrought } from '../review/brought';
import { mergePlan } from '../review/merge';
import { applyOperation, type Merge } from '../review/operations';
import { notesRecognised } from '../review/recognise';
import type { ReadWork } from '../sources/work';
import { readWork } from './reading';

/** What merging a file does: one operation, `null` where there is nothing to do; and what is told of it, or why nothing was merged. */
export interface Merging {
  readonly operation: Merge | null;
  readonly says: string;
}

const LONGEST = 80;
/** Whose notes are called so whose file does not say. */
const UNNAMED = 'a colleague';

/**
 * Reads a file of somebody else's work, off the main thread, and works out what merging it into a comparison does.
 *
 * @param comparison with its reader's work, as it stands when the file has been read.
 */
export async function mergingOf(comparison: () => Comparison, file: File): Promise<Merging> {
  const name = `“${file.name}”`;
  if (file.size > MAX_SAVED_BYTES) return nothing(`${name} is too large: no file of notes is.`);
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return nothing(`${name} could not be read. It may have been moved or changed: choose it again.`);
  const read = await readWork(new Uint8Array(buffer), file.name);
  return mergingOfWork(comparison(), read, name);
}

function mergingOfWork(comparison: Comparison, read: ReadWork, name: string): Merging {
  if (!read.ok) return nothing(`${name} ${read.says}`);
  if ('saved' in read) return mergingOfSaved(comparison, read.saved.comparisons, name);
  const { notes, about } = read.notes;
  const work = notesRecognised(comparison, notes, { id: () => crypto.randomUUID(), now: new Date().toISOString() });
  if (work) return mergingOfAll(comparison, [work], name);
  return nothing(
    `${name} is about something else${about ? `, “${about}”` : ''}: the words that its notes are on are in neither of these reports. Nothing was merged.`,
  );
}

/** What merging somebody else's comparisons does: those of the same reports. @param name of their file, in quotation marks */
export function mergingOfSaved(comparison: Comparison, theirs: readonly Comparison[], name: string): Merging {
  const works = theirs.flatMap((other) => workBrought(comparison, other) ?? []);
  if (works.length > 0) return mergingOfAll(comparison, works, name);
  const [first] = theirs;
  if (!first) return nothing(`${name} has no comparison in it.`);
  const [a, b] = first.reports;
  const more = theirs.length > 1 ? `, and of ${theirs.length - 1} more` : '';
  return nothing(
    `${name} is a comparison of other reports, ${headline(a)} and ${headline(b)}${more}. Nothing was merged; it can be opened in the library.`,
  );
}

function mergingOfAll(comparison: Comparison, works: readonly ReaderWork[], name: string): Merging {
  const about = { unnamed: UNNAMED, isLost: lostIn(comparison) };
  let work = comparison.reader;
  let operation: Merge | null = null;
  const told: Merged[] = [];
  for (const theirs of works) {
    const plan = mergePlan(work, theirs, about);
    told.push(plan.told);
    if (!plan.operation) continue;
    work = applyOperation(work, plan.operation);
    operation = operation ? both(operation, plan.operation) : plan.operation;
  }
  const most = Math.max(...LISTS.map((list) => work[list]?.length ?? 0));
  if (most > MAX_WORK)
    return nothing(
      `${name} was not merged: there would be ${most.toLocaleString('en')} notes or decisions, and the limit is ${MAX_WORK.toLocaleString('en')}.`,
    );
  return { operation, says: mergedWords(told.reduce(sum)) };
}

const LISTS = ['notes', 'rejected', 'starred', 'linked', 'unlinked'] as const;

/** One operation, so that one step takes all back. */
function both(first: Merge, second: Merge): Merge {
  return {
    type: 'merge',
    notes: [...first.notes, ...second.notes],
    marked: [...first.marked, ...second.marked],
    rejected: [...first.rejected, ...second.rejected],
    starred: [...first.starred, ...second.starred],
    linked: [...first.linked, ...second.linked],
    unlinked: [...first.unlinked, ...second.unlinked],
  };
}

function sum(first: Merged, { notes, decisions, contrary }: Merged): Merged {
  return {
    notes: {
      added: first.notes.added + notes.added,
      same: first.notes.same + notes.same,
      beside: first.notes.beside + notes.beside,
      lost: first.notes.lost + notes.lost,
    },
    decisions: first.decisions + decisions,
    contrary: first.contrary + contrary,
  };
}

/** Its headline or, without one, its first sentence. */
function headline({ title, text, sentences: [first] }: Report): string {
  return `“${truncate(title ?? text.slice(...(first?.spans[0] ?? [0, LONGEST])), LONGEST)}”`;
}

function nothing(says: string): Merging {
  return { operation: null, says };
}
