import type { Comparison } from '../../model/comparison';
import { MAX_SAVED_BYTES } from '../../model/limits';
import { historyOf } from '../../review/history';
import { workOf } from '../../review/work';
import { type ReadSaved, tooLarge } from '../../sources/saved/refused';
import { failureMessage } from '../../storage/failures';
import { repository } from '../../storage/repository';
import { readSaved } from '../../worker/reading';

/** What came of opening files: the comparisons that are now in the library, and what could not be opened, in words. */
export interface Opened {
  readonly ids: readonly string[];
  readonly problems: readonly string[];
}

/** Puts the comparisons of saved files into the library. Of a file that is not sound nothing is taken. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const ids: string[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      const read = await readFile(file);
      if (!read.ok) problems.push(`“${file.name}” ${read.says}`);
      else for (const comparison of read.saved.comparisons) ids.push(await put(comparison, read.saved.newer));
    } catch (error) {
      problems.push(`“${file.name}” could not be put into the library. ${failureMessage(error)}`);
    }
  }
  return { ids, problems };
}

async function readFile(file: File): Promise<ReadSaved> {
  if (file.size > MAX_SAVED_BYTES) return tooLarge();
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return { ok: false, says: 'could not be read. It may have been moved or changed: choose it again.' };
  return readSaved(new Uint8Array(buffer));
}

async function put(comparison: Comparison, readOnly: boolean): Promise<string> {
  const id = crypto.randomUUID();
  const content = { pair: null, comparison, readOnly };
  await repository.save({ id, content, revision: 0, operations: [], history: historyOf(workOf(comparison)) });
  return id;
}
