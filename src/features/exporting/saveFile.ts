import type { Comparison } from '../../model/comparison';
import { savedFile } from '../../storage/saved-file';
import { download } from '../../ui/download';

/** Saves the comparison with everything in it as a file that opens again anywhere. */
export async function saveFile(comparison: Comparison): Promise<void> {
  const { text, name } = await savedFile(comparison);
  download(text, name, 'application/json');
}
