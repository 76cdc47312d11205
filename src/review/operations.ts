import type { Finding, Note, PassagePair, ReaderWork, TextSelector } from '../model/review';
import { mergeText } from './merge-text';

/** What a reader can do to a comparison, as data: it is applied again where another tab was quicker. */
export type Operation =
  | { readonly type: 'relink'; readonly apart: readonly PassagePair[]; readonly together: readonly PassagePair[] }
  | { readonly type: 'reject'; readonly rejection: Finding }
  | { readonly type: 'restore'; readonly rejection: Finding }
  | { readonly type: 'star'; readonly finding: Finding }
  | { readonly type: 'unstar'; readonly finding: Finding }
  | { readonly type: 'add-note'; readonly note: Note }
  /** `from` is the text that a changed text was typed on: another window may have changed it since. */
  | { readonly type: 'change-note'; readonly id: string; readonly change: NoteChange; readonly from?: string }
  | { readonly type: 'delete-note'; readonly id: string }
  | Merge
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'author'; readonly author: string };

/** What another's work adds to this one, worked out by `merge.ts`. */
export interface Merge extends Pick<ReaderWork, 'notes' | 'rejected' | 'unlinked' | 'linked'> {
  readonly type: 'merge';
  readonly starred: readonly Finding[];
  /** Notes that are in both, with what both have set on them. */
  readonly marked: readonly NoteMarks[];
}

export type NoteMarks = Pick<Note, 'id' | 'tags' | 'star' | 'colour'>;

export type NoteChange = Partial<Pick<Note, 'text' | 'tags' | 'star' | 'colour'>> & Pick<Note, 'changed'>;

/** The reader's work after a operation; the very same where it changes nothing. */
export function applyOperation(work: ReaderWork, operation: Operation): ReaderWork {
  switch (operation.type) {
    case 'relink':
      return relinked(work, operation);
    case 'reject':
      if (work.rejected.some((own) => isSameFinding(own, operation.rejection))) return work;
      return { ...work, rejected: [...work.rejected, operation.rejection] };
    case 'restore':
      return withList(work, 'rejected', (own) => !isSameFinding(own, operation.rejection));
    case 'star':
      if (work.starred?.some((own) => isSameFinding(own, operation.finding))) return work;
      return { ...work, starred: [...(work.starred ?? []), operation.finding] };
    case 'unstar':
      return withList(work, 'starred', (own) => !isSameFinding(own, operation.finding));
    case 'add-note':
      if (work.notes.some(({ id }) => id === operation.note.id)) return work;
      return { ...work, notes: [...work.notes, operation.note] };
    case 'change-note':
      return changedNote(work, operation);
    case 'delete-note':
      return withList(work, 'notes', ({ id }) => id !== operation.id);
    case 'merge':
      return merged(work, operation);
    case 'name':
    case 'author':
      return titled(work, operation);
  }
}

/** What is taken apart is no longer held together, and what is put together no longer held apart. */
function relinked(work: ReaderWork, { apart, together }: Extract<Operation, { type: 'relink' }>): ReaderWork {
  const linked = [
    ...work.linked.filter((own) => ![...apart, ...together].some((other) => isWithin(own, other))),
    ...together,
  ];
  const unlinked = [...work.unlinked.filter((own) => !together.some((other) => isWithin(own, other)))];
  for (const own of apart) if (!unlinked.some((other) => isWithin(own, other))) unlinked.push(own);
  return { ...work, linked, unlinked };
}

function changedNote(work: ReaderWork, { id, change, from }: Extract<Operation, { type: 'change-note' }>): ReaderWork {
  const before = work.notes.find((own) => own.id === id);
  if (!before) return work;
  const text = change.text === undefined ? before.text : mergeText(from ?? before.text, change.text, before.text);
  const after = { ...before, ...change, text };
  const isSame = (['text', 'tags', 'star', 'colour'] as const).every((key) => same(before[key], after[key]));
  return isSame ? work : { ...work, notes: work.notes.map((own) => (own === before ? after : own)) };
}

/** Each only where it is not there: another window may have brought it meanwhile. */
function merged(work: ReaderWork, { notes, marked, rejected, starred, unlinked, linked }: Merge): ReaderWork {
  const marks = new Map(marked.map((own) => [own.id, own]));
  const all = [...work.notes, ...notes].map((own) => ({ ...own, ...marks.get(own.id) }));
  const next = {
    ...work,
    notes: eachOnce(all, ({ id }) => id),
    rejected: eachOnce([...work.rejected, ...rejected], findingName),
    ...(starred.length > 0 && { starred: eachOnce([...(work.starred ?? []), ...starred], findingName) }),
    unlinked: eachOnce([...work.unlinked, ...unlinked], passageName),
    linked: eachOnce([...work.linked, ...linked], ({ id }) => id),
  };
  return same(next, work) ? work : next;
}

/** The first of each name. */
function eachOnce<T>(list: readonly T[], name: (own: T) => string): readonly T[] {
  const known = new Map<string, T>();
  for (const own of list) if (!known.has(name(own))) known.set(name(own), own);
  return [...known.values()];
}

function titled(work: ReaderWork, operation: Extract<Operation, { type: 'name' | 'author' }>): ReaderWork {
  const [key, value] =
    operation.type === 'name' ? (['name', operation.name] as const) : (['author', operation.author] as const);
  if ((work[key] ?? '') === value.trim()) return work;
  const { [key]: _, ...rest } = work;
  return value.trim() === '' ? rest : { ...rest, [key]: value.trim() };
}

function withList<K extends 'notes' | 'rejected' | 'starred'>(
  work: ReaderWork,
  key: K,
  stays: (own: NonNullable<ReaderWork[K]>[number]) => boolean,
): ReaderWork {
  const before: readonly NonNullable<ReaderWork[K]>[number][] = work[key] ?? [];
  const list = before.filter(stays);
  return list.length === before.length ? work : { ...work, [key]: list };
}

/** Whether all sentences of one stand in the other. */
export function isWithin(own: PassagePair, other: PassagePair): boolean {
  return (['a', 'b'] as const).every((side) =>
    own[side].every((each) => other[side].some((its) => isSameSelector(each, its))),
  );
}

export function isSameFinding(x: Finding, y: Finding): boolean {
  const alike = (own: readonly TextSelector[], other: readonly TextSelector[]) =>
    own.length === other.length && own.every((each, k) => isSameSelector(each, other[k] as TextSelector));
  return x.rule === y.rule && alike(x.a, y.a) && alike(x.b, y.b);
}

/** Two findings have the same where they are the same ({@link isSameFinding}). */
export function findingName({ rule, a, b }: Finding): string {
  return JSON.stringify([rule, a.map(selectorName), b.map(selectorName)]);
}

/** Two pairs have the same where they hold the same sentences, in whatever order. */
export function passageName({ a, b }: Pick<PassagePair, 'a' | 'b'>): string {
  return JSON.stringify([a.map(selectorName).sort(), b.map(selectorName).sort()]);
}

/** Two selectors have the same where they are the same words at the same place. */
export function selectorName({ start, exact }: TextSelector): string {
  return `${start} ${exact}`;
}

function isSameSelector(x: TextSelector, y: TextSelector): boolean {
  return x.start === y.start && x.exact === y.exact;
}

function same(x: unknown, y: unknown): boolean {
  return JSON.stringify(x) === JSON.stringify(y);
}
