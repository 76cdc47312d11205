import type { Comparison } from '../../model/comparison';
import { sameLinks, withWork } from '../../review/work';
import { DamagedRecord } from '../../storage/failures';
import { rawFile } from '../../storage/raw-file';
import type { Entry } from '../../storage/records';
import { repository } from '../../storage/repository';
import { savedFile } from '../../storage/saved-file';
import { download } from '../../ui/download';
import { reworkInWorker } from '../../worker/client';

/** A file of several stays well below what is read again, in characters as they are stored. */
const LONGEST = 12 * 1024 * 1024;
const JSON_TYPE = 'application/json';

/** Saves one comparison of the library as a file; a damaged one as it lies there. */
export async function saveOne(entry: Entry): Promise<void> {
  if (entry.damaged) return saveRaw(entry.id);
  const comparison = await asItStands(entry.id, new AbortController().signal);
  if (!comparison) return;
  const { text, name } = await savedFile(comparison);
  download(text, name, JSON_TYPE);
}

/** Saves what is stored of a damaged comparison. */
export async function saveRaw(id: string): Promise<void> {
  const { text, name } = rawFile(id, await repository.readRaw(id));
  download(text, name, JSON_TYPE);
}

/**
 * Saves the library as one file, or as several where one would be too large. One that is damaged holds up none of the others.
 *
 * @returns the names of those that are in none.
 */
export async function saveAll(entries: readonly Entry[]): Promise<readonly string[]> {
  const { toLibraryJson } = await import('../../projections/saved-json');
  const parts: Comparison[][] = [[]];
  let length = 0;
  const left: string[] = [];
  for (const { id, name } of entries) {
    const comparison = await asItStands(id, new AbortController().signal).catch((error: unknown) => {
      if (error instanceof DamagedRecord) left.push(name);
      else throw error;
    });
    if (!comparison) continue;
    const size = JSON.stringify(comparison).length;
    if (length > 0 && length + size > LONGEST) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(comparison);
    length += size;
  }
  const full = parts.filter((part) => part.length > 0);
  full.forEach((part, k) => {
    const number = full.length > 1 ? `-${k + 1}` : '';
    download(toLibraryJson(part), `parallax-library${number}.json`, JSON_TYPE);
  });
  return left;
}

/** A comparison of the library as it stands, with everything that its reader has done; `null` where there is none. */
async function asItStands(id: string, signal: AbortSignal): Promise<Comparison | null> {
  const found = await repository.read(id);
  if (!found) return null;
  const { comparison } = found.content;
  const { present } = found.record.history;
  return withWork(
    sameLinks(comparison.reader, present) ? comparison : await reworkInWorker(comparison, present, signal),
    present,
  );
}
