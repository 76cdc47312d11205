import type { Comparison } from '../model/comparison';

/** A comparison with everything in it as a file that opens again anywhere. What writes it is loaded when it is first needed. */
export async function savedFile(comparison: Comparison): Promise<{ readonly text: string; readonly name: string }> {
  const [{ toJson }, { fileName }] = await Promise.all([
    import('../projections/saved-json'),
    import('../projections/file-name'),
  ]);
  return { text: toJson(comparison), name: fileName(comparison, 'parallax.json') };
}
