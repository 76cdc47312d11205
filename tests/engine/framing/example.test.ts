import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { RESOURCES } from '../resources';

const EXAMPLE = join(import.meta.dirname, '../../../public/example');

it('every sentence that is said of the example reads well', async () => {
  const [a, b] = ['a.txt', 'b.md'].map((name) => ({ text: readFileSync(join(EXAMPLE, name), 'utf8') }));
  if (!a || !b) throw new Error('the example has two reports');
  const said = (await compare(a, b, {}, RESOURCES)).observations.map(({ rule, says }) => `${rule}: ${says}`);
  await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'example.expected.txt'));
});
