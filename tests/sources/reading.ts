import type { SourceBlock, SourceText } from '../../src/model/source';
import type { Accepted } from '../../src/sources/accept';
import { type ReadOptions, readSource } from '../../src/sources/file';

/** Reads what must be readable. */
export async function readWell(content: string | Uint8Array, name: string, options?: ReadOptions): Promise<Accepted> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readSource(bytes, name, options);
  if (!read.ok) throw new Error(read.problem.message);
  return read;
}

/** The blocks that `choose` takes, as text. */
export function textsOf({ text, structure = [] }: SourceText, choose: (block: SourceBlock) => boolean): string[] {
  return structure.filter(choose).map(({ span }) => text.slice(...span));
}

export const ofStory = ({ reason }: SourceBlock) => !reason;
