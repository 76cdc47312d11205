import type { Note } from '../../../../model/review';
import type { PlacedNote } from '../../../../model/reviewed';
import { holdsWords } from '../../../../ui/holdsWords';

/** Every tag with how many notes have it, commonest first, equals by name. */
export function tagCounts(notes: readonly Note[]): readonly (readonly [tag: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of notes) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
}

export interface NoteQuery {
  readonly words: string;
  /** A note has all of them. */
  readonly tags: readonly string[];
  readonly starred: boolean;
}

/** The notes that a query matches, in the order of the place where they stand in A, then in B; those on everything come first. */
export function matchingNotes(
  notes: readonly PlacedNote[],
  { words, tags, starred }: NoteQuery,
): readonly PlacedNote[] {
  return notes
    .filter(({ note }) => {
      const text = [
        note.text,
        note.author ?? '',
        ...note.tags,
        ...[...note.a, ...note.b].map(({ exact }) => exact),
      ].join(' ');
      return holdsWords(text, words) && tags.every((tag) => note.tags.includes(tag)) && (!starred || note.star);
    })
    .sort((x, y) => positionOf(x, 'a') - positionOf(y, 'a') || positionOf(x, 'b') - positionOf(y, 'b'));
}

function positionOf(placed: PlacedNote, side: 'a' | 'b'): number {
  if (placed.note.a.length + placed.note.b.length === 0) return -1;
  return placed[side][0]?.span[0] ?? Number.MAX_SAFE_INTEGER;
}

/** “trade, Storm” as the tags trade and Storm, each once. */
export function tagsIn(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((tag) => tag.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    ),
  ];
}
