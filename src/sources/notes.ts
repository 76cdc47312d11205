import type { ForeignNotes } from '../model/foreign-note';
import { MAX_ID, MAX_NOTE, MAX_TAGS_OF_NOTE } from '../model/limits';

/** The notes of a file that is no saved comparison. What is said of one that is refused begins after its name. */
export type ReadNotes =
  | { readonly ok: true; readonly notes: ForeignNotes }
  | { readonly ok: false; readonly says: string };

export function refusedNotes(says: string): ReadNotes {
  return { ok: false, says };
}

export function noteText(text: string): string {
  return text.trim().slice(0, MAX_NOTE);
}

/** A name in one line; `null` where there is none. */
export function authorOf(name: string): string | null {
  return name.replace(/\s+/g, ' ').trim().slice(0, MAX_ID) || null;
}

export function tagsOf(tags: readonly string[]): readonly string[] {
  const cut = tags.map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, MAX_TAGS_OF_NOTE)).filter(Boolean);
  return [...new Set(cut)].slice(0, MAX_TAGS_OF_NOTE);
}

/** A day with its time as our own notes have it: ISO 8601, UTC. Where no zone is said, Word means it so. `null` where it is none. */
export function momentOf(date: string): string | null {
  const [, moment, zone = 'Z'] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?)(Z|[+-]\d{2}:\d{2})?$/.exec(date) ?? [];
  const time = Date.parse(`${moment}${zone}`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
