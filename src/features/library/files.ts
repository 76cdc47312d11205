import type { Comparison } from '../../model/comparison';
import { MAX_SAVED_BYTES } from '../../model/limits';
import { textsName } from '../../projections/text-hash';
import { historyOf } from '../../review/history';
import { workOf } from '../../review/work';
import { type ReadSaved, tooLarge } from '../../sources/saved/refused';
import { failureMessage } from '../../storage/failures';
import type { Entry } from '../../storage/records';
import { repository } from '../../storage/repository';
import { readSaved } from '../../worker/reading';

/** What came of opening files: the comparisons that are now in the library, and what could not be opened, in words. */
export interface Opened {
  readonly ids: readonly string[];
  readonly problems: readonly string[];
  /** Those of the same two texts as one that is there already: whoever opened them is asked. */
  readonly known: readonly Known[];
}

/** A comparison of a file whose two texts are in the library already. */
export interface Known {
  readonly file: string;
  readonly comparison: Comparison;
  readonly readOnly: boolean;
  readonly entry: Entry;
}

/** Puts the comparisons of saved files into the library, but for those that are there. Of a file that is not sound nothing is taken. */
export async function openFiles(files: readonly File[]): Promise<Opened> {
  const ids: string[] = [];
  const problems: string[] = [];
  const known: Known[] = [];
  for (const file of files) {
    try {
      const read = await readFile(file);
      if (!read.ok) problems.push(`“${file.name}” ${read.says}`);
      else
        for (const comparison of read.saved.comparisons) {
          const entry = await sameTexts(comparison);
          const readOnly = read.saved.newer;
          if (entry) known.push({ file: file.name, comparison, readOnly, entry });
          else ids.push(await put(comparison, readOnly));
        }
    } catch (error) {
      problems.push(`“${file.name}” could not be put into the library. ${failureMessage(error)}`);
    }
  }
  return { ids, problems, known };
}

async function readFile(file: File): Promise<ReadSaved> {
  if (file.size > MAX_SAVED_BYTES) return tooLarge();
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return { ok: false, says: 'could not be read. It may have been moved or changed: choose it again.' };
  return readSaved(new Uint8Array(buffer));
}

/** The comparison of the library, read last of several, that is of the very same two texts and can be added to. */
async function sameTexts(comparison: Comparison): Promise<Entry | null> {
  const name = textsName(comparison);
  const [a, b] = comparison.reports;
  // What was stored before texts had a name is known by its headlines, then by the texts themselves.
  const isNear = ({ texts, titles }: Entry) =>
    texts === undefined ? titles[0] === a.title && titles[1] === b.title : texts === name;
  const near = (await repository.list()).filter((entry) => !entry.damaged && isNear(entry));
  for (const entry of near.sort((x, y) => y.opened - x.opened)) {
    const found = await repository.read(entry.id).catch(() => null);
    if (!found || found.content.readOnly) continue;
    const [left, right] = found.content.comparison.reports;
    if (left.text === a.text && right.text === b.text) return entry;
  }
  return null;
}

/** Puts a comparison into the library, whether its texts are there or not. */
export async function put(comparison: Comparison, readOnly: boolean): Promise<string> {
  const id = crypto.randomUUID();
  const content = { pair: null, comparison, readOnly };
  await repository.save({ id, content, revision: 0, operations: [], history: historyOf(workOf(comparison)) });
  return id;
}
