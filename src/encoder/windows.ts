import type { WordPiece } from './wordpiece';

/** Words that are read in one run. */
export interface Window {
  /** The pieces' numbers, with those of both ends. */
  readonly ids: readonly number[];
  /** How many pieces each word has. */
  readonly sizes: readonly number[];
}

/** Pieces that a model is given at once, with those of both ends: it has seen no more together. */
const LONGEST = 192;
const ROOM = LONGEST - 2;

/** A passage as it is read: as a whole where there is room, else as many words at a time as there is room for. */
export function windowsOf(words: readonly string[], { piecesOf, first, last }: WordPiece): readonly Window[] {
  const windows: { ids: number[]; sizes: number[] }[] = [];
  let room = 0;
  for (const word of words) {
    // A word that has no room even by itself is known by its beginning.
    const pieces = piecesOf(word).slice(0, ROOM);
    if (windows.length === 0 || pieces.length > room) {
      windows.push({ ids: [first], sizes: [] });
      room = ROOM;
    }
    const window = windows.at(-1);
    window?.ids.push(...pieces);
    window?.sizes.push(pieces.length);
    room -= pieces.length;
  }
  return windows.map(({ ids, sizes }) => ({ ids: [...ids, last], sizes }));
}
