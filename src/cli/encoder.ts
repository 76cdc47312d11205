import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openEncoder, openWhenNeeded } from '../encoder/encoder';
import { type KnownFile, packedName, unpackFile } from '../encoder/model-file';
import { EncoderProblem } from '../encoder/problem';
import { READER } from '../encoder/reader.data';
import type { Encoder } from '../engine/resources';
import { codeOf, isThere } from './io';

const { model, vocabulary, runtime } = READER.files;

/** The encoder whose files lie in a folder as they are shipped, opened when it is needed; null where they do not, or no folder is given. */
export async function encoderIn(folder: string | null): Promise<Encoder | null> {
  if (folder === null) return null;
  const there = await Promise.all([model, vocabulary, runtime].map((file) => isThere(join(folder, packedName(file)))));
  if (!there.every(Boolean)) return null;
  return openWhenNeeded(async () =>
    openEncoder({
      model: await read(folder, model),
      vocabulary: new TextDecoder().decode(await read(folder, vocabulary)),
      runtime: await read(folder, runtime),
    }),
  );
}

async function read(folder: string, file: KnownFile): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(folder, packedName(file));
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new EncoderProblem(
      'cannot-start',
      `${path} could not be read (${codeOf(error)}). Check its permissions.`,
      error,
    );
  });
  return unpackFile(new Uint8Array(bytes), file);
}

/** What is told of a comparison that had to be made without the encoder. */
export function withoutEncoder({ message }: EncoderProblem): string {
  return `note: compared without the encoder, so less is found. ${message} To leave it out: --no-encoder.`;
}
