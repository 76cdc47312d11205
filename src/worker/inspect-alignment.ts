import type { Comparison } from '../model/comparison';
import type { AlignmentInspection } from '../model/inspection';

/** Looks into the alignment of a comparison, on the page, for the development of Parallax. All that it needs is loaded when it is asked for. */
export async function inspectComparison({ reports: [a, b] }: Comparison): Promise<AlignmentInspection> {
  const [{ inspectAlignment }, { readAgain }, { RESOURCES }] = await Promise.all([
    import('../engine/align/inspect'),
    import('../engine/pipeline'),
    import('./resources'),
  ]);
  return inspectAlignment([await readAgain(a, RESOURCES), await readAgain(b, RESOURCES)]);
}
