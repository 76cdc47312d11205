import { MAX_WORD_TAGS } from '../../model/limits';
import { beyond } from '../accept';
import { beyondAttributes } from '../html/limits';

export const BODY = 'word/document.xml';
const TAG = 0x3c;

/** Whether the parts of a Word file have too many elements or attributes to be understood: in words that follow its name, null where they have not. */
export function beyondElements(files: ReadonlyMap<string, Uint8Array>): string | null {
  let tags = 0;
  for (const part of files.values())
    for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) tags += 1;
  if (tags > MAX_WORD_TAGS) return beyond(tags, 'tags', MAX_WORD_TAGS);
  for (const part of files.values()) {
    const most = beyondAttributes(new TextDecoder().decode(part));
    if (most) return most;
  }
  return null;
}
