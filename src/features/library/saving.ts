import type { Comparison } from '../../engine/model';
import type { Entry } from '../../state/library/records';
import { asItStands } from '../../state/rework';
import { savedFile } from '../../state/savedFile';
import { download } from '../../ui/download';

/** A file stays well below what is read again: written for people to read it is three times as long as this, in characters. */
const LONGEST = 12 * 1024 * 1024;
const JSON_TYPE = 'application/json';

/** Saves one comparison of the library as a file. */
export async function saveOne(entry: Entry): Promise<void> {
  const comparison = await asItStands(entry.id, new AbortController().signal);
  if (!comparison) return;
  const { text, name } = await savedFile(comparison);
  download(text, name, JSON_TYPE);
}

/** Saves the library as one file, or as several where one would be too large. */
export async function saveAll(entries: readonly Entry[]): Promise<void> {
  const { toLibraryJson } = await import('../../exporters/json');
  const parts: Comparison[][] = [[]];
  let length = 0;
  for (const { id } of entries) {
    const comparison = await asItStands(id, new AbortController().signal);
    if (!comparison) continue;
    const own = JSON.stringify(comparison).length;
    if (length > 0 && length + own > LONGEST) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(comparison);
    length += own;
  }
  parts.forEach((part, k) => {
    const number = parts.length > 1 ? `-${k + 1}` : '';
    download(toLibraryJson(part), `parallax-library${number}.json`, JSON_TYPE);
  });
}
