import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/cli/batch';
import { runCompare } from '../../src/cli/compare';
import { encoderIn } from '../../src/cli/encoder';
import { packedName } from '../../src/encoder/model-file';
import { EncoderProblem } from '../../src/encoder/problem';
import { READER } from '../../src/encoder/reader.data';
import type { Encoder } from '../../src/engine/resources';
import { models } from './models';
import { streams } from './streams';

const pair = (id: string, language = 'en') =>
  JSON.stringify({
    id,
    a: { sentences: ['The port is open.'], language },
    b: { sentences: ['The harbour was reopened.'], language },
  });
const batch = { kind: 'batch', file: '-', jobs: 1, encoder: true } as const;

const encodersOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).comparison.engine.resources.encoder);

describe('the encoder of the command line', () => {
  it('is used where its files are, for what may be English', async () => {
    const io = streams(`${pair('x')}\n${pair('y', 'de')}\n${pair('z', 'und')}\n`);
    expect(await runBatch(batch, '', await models(), io)).toBe(0);
    expect(io.err()).toBe('');
    expect(encodersOf(io.out())).toEqual([READER.version, null, READER.version]);
  });

  it('is left out where they are not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
    expect(await encoderIn(folder)).toBeNull();
    expect(await encoderIn(join(folder, 'none'))).toBeNull();
    expect(await encoderIn(null)).toBeNull();
  });

  it('is told once where it is damaged, and no line is lost', async () => {
    const io = streams(`${pair('x')}\n${pair('y')}\n`);
    await runBatch(batch, '', await models({ vocabulary: new TextEncoder().encode('[UNK]\n') }), io);
    expect(encodersOf(io.out())).toEqual([null, null]);
    expect(io.err()).toMatch(/^parallax: note: compared without the encoder[^\n]+vocab\.txt is damaged[^\n]+\n$/);
  });

  it('is told where its files may not be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
    for (const file of Object.values(READER.files)) await mkdir(join(folder, packedName(file)));
    await expect((await encoderIn(folder))?.encode([['a']])).rejects.toThrow('could not be read (EISDIR)');
  });

  it('that breaks off leaves a comparison without it', async () => {
    const broken: Encoder = {
      version: 'broken',
      scale: 1,
      none: 0,
      reads: () => true,
      encode: async () => {
        throw new EncoderProblem('broke-off', 'The encoder broke off.');
      },
    };
    const folder = await mkdtemp(join(tmpdir(), 'parallax-'));
    const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
    const words =
      'The port is open again, the minister said on Tuesday, and ships are coming in from all over the world, as they did before the storm.';
    await writeFile(a, words);
    await writeFile(b, words);
    const io = streams();
    const command = { kind: 'compare', inputs: [a, b], to: 'json', out: null, encoder: true } as const;
    expect(await runCompare(command, broken, io)).toBe(0);
    expect(JSON.parse(io.out()).engine.resources.encoder).toBeNull();
    expect(io.err()).toContain('The encoder broke off.');
  });
});
