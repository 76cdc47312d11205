import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encoderFiles } from '../../scripts/models';
import { packedName } from '../../src/encoder/model-file';
import { READER } from '../../src/encoder/reader.data';

/** A folder of the encoder's files as the build makes it, but for what is changed in them. */
export async function models(changed: Partial<Record<keyof typeof READER.files, Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
  const { model, vocabulary, runtime } = await encoderFiles();
  const files = { model, vocabulary: new TextEncoder().encode(vocabulary), runtime, ...changed };
  for (const part of ['model', 'vocabulary', 'runtime'] as const)
    await writeFile(join(folder, packedName(READER.files[part])), gzipSync(files[part], { level: 1 }));
  return folder;
}
