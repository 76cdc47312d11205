import type { ForeignNotes } from '../model/foreign-note';
import { loaded } from './accept';
import { kindOf } from './kind';
import type { ReadNotes } from './notes';
import type { Saved } from './saved/refused';

/** What somebody else has done, as a file tells it. What is said of one that is refused begins after its name: “… has no comments”. */
export type ReadWork =
  | { readonly ok: true; readonly saved: Saved }
  | { readonly ok: true; readonly notes: ForeignNotes }
  | { readonly ok: false; readonly says: string };

/** The front door for work that is merged: a saved comparison, a Word file with comments, or a file of annotations, told by its content. */
export async function readWork(bytes: Uint8Array, name: string): Promise<ReadWork> {
  const { kind } = kindOf(bytes, name);
  switch (kind) {
    case 'saved': {
      const saved = await loaded(() => import('./saved/read'));
      return saved ? saved.readSaved(bytes) : NOT_LOADED;
    }
    case 'docx': {
      const docx = await loaded(() => import('./docx/comments'));
      return docx ? docx.readWordComments(bytes) : NOT_LOADED;
    }
    case 'text': {
      const annotations = await loaded(() => import('./annotations'));
      return annotations ? annotations.readAnnotations(bytes) : NOT_LOADED;
    }
    default:
      return {
        ok: false,
        says: 'is neither a saved comparison (.parallax.json), nor a Word file with comments (.docx), nor a file of annotations (.jsonld).',
      };
  }
}

const NOT_LOADED: Extract<ReadNotes, { ok: false }> = {
  ok: false,
  says: 'was not read, because the part of Parallax that reads such files could not be loaded. Start Parallax again, or reload the page, and choose the file anew.',
};
