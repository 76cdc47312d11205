import { accept, type Read } from './accept';

/** Reads text that a person pasted. `name` says where it stands: “The text of report A”. */
export function readText(text: string, name: string): Read {
  return accept({ text }, name);
}
