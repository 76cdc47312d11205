import { withWork } from '../../review/work';
import type { OpenRecord } from '../../storage/open-record';
import { openRecordOf, repository } from '../../storage/repository';
import { mergingOfSaved } from '../../worker/merging';
import type { Known } from './files';

/** What came of merging a file into a comparison of the library. */
export interface MergedInto {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Takes it back; `null` where nothing was done. */
  readonly undo: (() => Promise<void>) | null;
}

/** Adds the work of a saved file to the comparison of the same texts, as one step that can be undone there too. */
export async function mergeInto({ file, comparison: theirs, entry: { id, name } }: Known): Promise<MergedInto> {
  const found = await repository.read(id);
  if (!found) return { id, name, says: 'It is no longer in the library.', undo: null };
  const { content, record: saved } = found;
  const own = withWork(content.comparison, saved.history.present);
  const { operation, says } = mergingOfSaved(own, [theirs], `“${file}”`);
  if (!operation) return { id, name, says, undo: null };
  const record = openRecordOf(content, saved);
  record.apply(operation);
  await savedOrThrown(record);
  return {
    id,
    name,
    says,
    undo: async () => {
      record.apply({ type: 'undo' });
      await savedOrThrown(record);
    },
  };
}

async function savedOrThrown(record: OpenRecord): Promise<void> {
  await record.save();
  const { problem } = record.getState();
  if (problem) throw new Error(problem);
}
