import { readFile } from 'node:fs/promises';
import { openEncoder } from '../src/encoder/encoder';
import { compare } from '../src/engine/pipeline';
import type { SourceText } from '../src/model/source';
import { readSource } from '../src/sources/file';
import { RESOURCES } from '../src/worker/resources';
import { encoderFiles } from './models';

const [a, b] = await Promise.all([source('a.txt'), source('b.md')]);
const encoder = await openEncoder(await encoderFiles());

/** The two example reports as they are read, and their comparison, made with the encoder. All is worked out as this file is loaded: what loads it loads nothing afterwards. */
export const ready = { a, b, comparison: await compare(a, b, {}, { ...RESOURCES, encoder }) };

async function source(name: string): Promise<SourceText> {
  const read = await readSource(new Uint8Array(await readFile(`public/example/${name}`)), name);
  if (!read.ok) throw new Error(read.problem.message);
  return read.source;
}
