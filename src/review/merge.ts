import type { Merged } from '../model/merged';
import type { Finding, Note, PassagePair, ReaderWork, TextSelector } from '../model/review';
import { findingName, isWithin, type Merge, type NoteMarks, passageName, selectorName } from './operations';

/** What another's work adds to a reader's own, and what is told of it; `operation` is `null` where it adds nothing. */
export interface MergePlan {
  readonly operation: Merge | null;
  readonly told: Merged;
}

/** What is known of another's notes beside them. */
export interface About {
  /** Of the other's work, where it does not say; `null` leaves them without a name. */
  readonly unnamed: string | null;
  /** Whether no word that a note is on stands in the reports; of weight only for what is told. */
  readonly isLost: (note: Note) => boolean;
}

/** As much of an id as one is made of that stands beside it. */
const STEM = 200;

/**
 * What another has done with the same two reports, added to what the reader has done: each note once, the other's beside where both have
 * changed the same, and everything that either has decided. Where both decided about the same thing differently, the reader's own stands.
 * Nothing of the reader's is changed but the tags, star and colour of notes that both have. Merging the same once more adds nothing.
 */
export function mergePlan(own: ReaderWork, theirs: ReaderWork, { unnamed, isLost }: About): MergePlan {
  const notes = mergedNotes(own, theirs, unnamed);
  const findings = mergedFindings(own, theirs);
  const links = mergedLinks(own, theirs);
  const operation: Merge = {
    type: 'merge',
    notes: notes.added,
    marked: notes.marked,
    rejected: findings.rejected,
    starred: findings.starred,
    linked: links.linked,
    unlinked: links.unlinked,
  };
  const decisions = [operation.rejected, operation.starred, operation.linked, operation.unlinked];
  const added = decisions.reduce((sum, { length }) => sum + length, 0);
  return {
    operation: added + notes.added.length + notes.marked.length > 0 ? operation : null,
    told: {
      notes: {
        added: notes.added.length,
        same: notes.same,
        beside: notes.beside,
        lost: notes.added.filter(isLost).length,
      },
      decisions: added,
      contrary: findings.contrary + links.contrary,
    },
  };
}

function mergedNotes(own: ReaderWork, theirs: ReaderWork, unnamed: string | null) {
  const known = new Map(own.notes.map((note) => [contentName(note), note]));
  const ids = new Set(own.notes.map(({ id }) => id));
  const added = new Map<string, Note>();
  const marked = new Map<string, NoteMarks>();
  let [same, beside] = [0, 0];
  for (const note of theirs.notes) {
    const there = known.get(contentName(note));
    if (there) {
      same++;
      // The other may have the same twice, in different colours.
      const fresh = added.get(there.id);
      const marks = marksOfBoth(fresh ?? marked.get(there.id) ?? there, note);
      if (marks && fresh) added.set(there.id, { ...fresh, ...marks });
      else if (marks) marked.set(there.id, marks);
      continue;
    }
    const changed = ids.has(note.id);
    const next = withAuthor({ ...note, id: changed ? idBeside(note, ids) : note.id }, own, theirs.author ?? unnamed);
    if (changed) beside++;
    ids.add(next.id);
    known.set(contentName(next), next);
    added.set(next.id, next);
  }
  return { added: [...added.values()], marked: [...marked.values()], same, beside };
}

/** The same words on the same words: one note, whoever wrote it. */
function contentName({ a, b, text }: Pick<Note, 'a' | 'b' | 'text'>): string {
  return JSON.stringify([a.map(selectorName), b.map(selectorName), text]);
}

/** `null` where the other has set nothing that is not set already. */
function marksOfBoth(own: NoteMarks, theirs: NoteMarks): NoteMarks | null {
  const tags = [...new Set([...own.tags, ...theirs.tags])];
  const [star, colour] = [own.star || theirs.star, own.colour ?? theirs.colour];
  const isSame = tags.length === own.tags.length && star === own.star && colour === own.colour;
  return isSame ? null : { id: own.id, tags, star, colour };
}

/** The same for the same note wherever it is merged, so that it is known again. */
function idBeside(note: Note, ids: ReadonlySet<string>): string {
  const content = contentName(note);
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  const name = `${note.id.slice(0, STEM)}~${(hash >>> 0).toString(16)}`;
  let [next, nth] = [name, 2];
  while (ids.has(next)) next = `${name}.${nth++}`;
  return next;
}

/** With its author, where that is not the reader. */
function withAuthor({ author, ...note }: Note, own: ReaderWork, theirs: string | null): Note {
  const name = author ?? theirs;
  return name === null || name === own.author ? note : { ...note, author: name };
}

function mergedFindings(own: ReaderWork, theirs: ReaderWork) {
  const named = (list: readonly Finding[] = []) => new Map(list.map((each) => [findingName(each), each]));
  const mine = { rejected: named(own.rejected), starred: named(own.starred) };
  const others = { rejected: named(theirs.rejected), starred: named(theirs.starred) };
  const add = (key: 'rejected' | 'starred', against: 'rejected' | 'starred') => {
    const fresh = [...others[key]].filter(([name]) => !mine[key].has(name));
    const added = fresh.filter(([name]) => !mine[against].has(name));
    return { added: added.map(([, finding]) => finding), contrary: fresh.length - added.length };
  };
  const [rejected, starred] = [add('rejected', 'starred'), add('starred', 'rejected')];
  return { rejected: rejected.added, starred: starred.added, contrary: rejected.contrary + starred.contrary };
}

function mergedLinks(own: ReaderWork, theirs: ReaderWork) {
  const mine = { linked: bySentence(own.linked), unlinked: bySentence(own.unlinked) };
  const names = new Set(own.linked.map(passageName));
  const ids = new Set(own.linked.map(({ id }) => id));
  const linked: PassagePair[] = [];
  let contrary = 0;
  for (const pair of theirs.linked) {
    if (names.has(passageName(pair))) continue;
    // A link that holds the sentences of another takes its place: two such are two decisions.
    if (isAbout(mine.linked, pair) || isAbout(mine.unlinked, pair)) {
      contrary++;
      continue;
    }
    names.add(passageName(pair));
    const id = ids.has(pair.id) ? idOfPair(pair, ids) : pair.id;
    ids.add(id);
    linked.push({ ...pair, id });
  }
  const known = new Set(own.unlinked.map(passageName));
  // What is linked anew in other parts has been taken apart before: that is no contradiction with the parts of one's own.
  const made = new Set(theirs.linked.map(passageName));
  const contested = bySentence(own.linked.filter((pair) => !made.has(passageName(pair))));
  const fresh = theirs.unlinked.filter((pair) => !known.has(passageName(pair)));
  const unlinked = fresh.filter((pair) => !isAbout(contested, pair));
  return { linked, unlinked, contrary: contrary + fresh.length - unlinked.length };
}

type BySentence = ReadonlyMap<string, readonly PassagePair[]>;

function bySentence(pairs: readonly PassagePair[]): BySentence {
  const map = new Map<string, PassagePair[]>();
  for (const pair of pairs)
    for (const selector of pair.a) {
      const name = selectorName(selector);
      map.set(name, [...(map.get(name) ?? []), pair]);
    }
  return map;
}

/** Whether one of the pairs holds all sentences of this one, or stands in it. */
function isAbout(pairs: BySentence, pair: PassagePair): boolean {
  const near = new Set(pair.a.flatMap((selector: TextSelector) => pairs.get(selectorName(selector)) ?? []));
  return [...near].some((other) => isWithin(other, pair) || isWithin(pair, other));
}

function idOfPair(pair: PassagePair, ids: ReadonlySet<string>): string {
  let nth = 2;
  while (ids.has(`${pair.id.slice(0, STEM)}~${nth}`)) nth++;
  return `${pair.id.slice(0, STEM)}~${nth}`;
}
