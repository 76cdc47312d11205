import type { Comparison } from '../../engine/model';
import { download } from '../../ui/download';

/** Saves the comparison with everything in it as a file that opens again anywhere. */
export async function saveFile(comparison: Comparison): Promise<void> {
  const [{ toJson }, { fileName }] = await Promise.all([
    import('../../exporters/json'),
    import('../../exporters/name'),
  ]);
  download(toJson(comparison), fileName(comparison, 'parallax.json'), 'application/json');
}
