import type { ForeignNote, ForeignTarget } from '../../model/foreign-note';
import { MAX_PART_BYTES, MAX_UNPACKED_BYTES, MAX_WORK } from '../../model/limits';
import type { Side } from '../../model/report';
import { authorOf, momentOf, noteText, type ReadNotes, refusedNotes, tagsOf } from '../notes';
import { beyondElements } from '../office';
import { unzip } from '../zip';
import { type Place, type WordComment, wordComments, wordPlaces } from './ranges';

const BODY = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const MOST = { ofFile: () => MAX_PART_BYTES, ofAll: MAX_UNPACKED_BYTES };

/**
 * The comments of a Word file as notes, each with the words that it is on. What Parallax itself wrote into its comments, a number at the head
 * and what is known of the note at the end, is understood and not taken for words of the note.
 */
export function readWordComments(bytes: Uint8Array): ReadNotes {
  const unpacked = unzip(bytes, (name) => name === BODY || name === COMMENTS, MOST);
  if (!unpacked.ok)
    return refusedNotes(
      unpacked.why === 'too-large' ? `${unpacked.beyond}, which no article does.` : SAYS[unpacked.why],
    );
  const { files } = unpacked;
  const [body, comments] = [files.get(BODY), files.get(COMMENTS)];
  if (!body) return refusedNotes('is a ZIP archive and no Word document.');
  if (!comments) return refusedNotes('has no comments in it, so there is nothing to merge.');
  const beyond = beyondElements(files);
  if (beyond) return refusedNotes(`${beyond}, which no article does.`);
  const [written, places] = [wordComments(comments), wordPlaces(body)];
  if (!written || !places) return refusedNotes(SAYS.damaged);
  if (written.length === 0) return refusedNotes('has no comments in it, so there is nothing to merge.');
  if (written.length > MAX_WORK) return refusedNotes(`has more than ${MAX_WORK.toLocaleString('en')} comments in it.`);
  return { ok: true, notes: { notes: notesOf(written, places), about: null } };
}

const SAYS = {
  damaged: 'is a damaged Word document. Open it in Word and save it again.',
  encrypted: 'is protected by a password. Save it without one.',
};

/** How a comment begins that Parallax wrote, and all of one that refers to it from other words of the same note. */
const HEAD = /^Note (\d{1,6})$/;
const REFERENCE = /^See note (\d{1,6})\.$/;
/** Who wrote a note of a reader who gives no name. */
const NAMELESS = 'Reader';

function notesOf(comments: readonly WordComment[], places: ReadonlyMap<string, Place>): readonly ForeignNote[] {
  const notes: { readonly note: ForeignNote; readonly targets: ForeignTarget[] }[] = [];
  const byNumber = new Map<string, ForeignTarget[]>();
  for (const comment of comments) {
    const place = places.get(comment.id);
    const here = place ? [targetOf(place)] : [];
    const [, number] = HEAD.exec(comment.paragraphs[0] ?? '') ?? [];
    const [, referred] = (number && REFERENCE.exec(comment.paragraphs.slice(1).join('\n'))) || [];
    const known = referred === undefined ? undefined : byNumber.get(referred);
    if (known) {
      known.push(...here);
      continue;
    }
    const note = number === undefined ? plainNote(comment) : ownNote(comment);
    if (note.text === '' && note.tags.length === 0) continue;
    if (number !== undefined) byNumber.set(number, here);
    notes.push({ note, targets: here });
  }
  return notes.map(({ note, targets }) => ({ ...note, targets }));
}

function targetOf({ exact, prefix, suffix, column }: Place): ForeignTarget {
  const side: Side | null = column === 'first' ? 'a' : column === 'last' ? 'b' : null;
  return { exact, prefix, suffix, position: null, side, source: null };
}

function plainNote({ author, date, paragraphs }: WordComment): ForeignNote {
  const text = noteText(paragraphs.join('\n\n'));
  return { text, tags: [], star: false, author: authorOf(author), created: momentOf(date), targets: [] };
}

/** Of a comment that Parallax wrote, also where its words have been changed since. */
function ownNote(comment: WordComment): ForeignNote {
  const paragraphs = comment.paragraphs.slice(1);
  const facts = factsIn(paragraphs.at(-1) ?? '');
  const note = plainNote({ ...comment, paragraphs: facts ? paragraphs.slice(0, -1) : paragraphs });
  return { ...note, ...facts, author: note.author === NAMELESS ? null : note.author };
}

/** `starred · #trade · 3 May 2026` as a star and tags; `null` where the paragraph says something else. */
function factsIn(paragraph: string): Pick<ForeignNote, 'tags' | 'star'> | null {
  const parts = paragraph.replace(/[\u2066-\u2069]/g, '').split(' · ');
  const written = parts.pop() ?? '';
  if (!/^(?:\d{1,2} [A-Z][a-z]{2,8} \d{4}|[+-]\d{6}-\d{2})$/.test(written)) return null;
  const isStar = (part: string) => part === 'starred';
  if (!parts.every((part) => isStar(part) || part.startsWith('#'))) return null;
  return { star: parts.some(isStar), tags: tagsOf(parts.filter((part) => !isStar(part)).map((part) => part.slice(1))) };
}
