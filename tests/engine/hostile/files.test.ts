import type fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS } from '../../../src/model/limits';
import { readSource } from '../../../src/sources/file';
import { holds } from '../../fuzz/holds';
import type { Kind } from '../../fuzz/kinds';
import { type HostileFile, hostilePage, hostileWord, hostileZip } from './file-arbitraries';

const FILES: readonly (readonly [kind: Kind, files: fc.Arbitrary<HostileFile>])[] = [
  ['page: any elements', hostilePage],
  ['Word file', hostileWord],
  ['ZIP archive', hostileZip],
];

describe('a file of any content', () => {
  it.each(FILES)('is read, or refused in words: %s', async (kind, files) => {
    await holds(kind, files, async (file) => expectRead(await readSource(file.bytes, file.name)));
  });
});

/** Whatever is read has its blocks in order, each in the text and none empty; whatever is not says why in a sentence. */
function expectRead(read: Awaited<ReturnType<typeof readSource>>): void {
  if (!read.ok) {
    expect(read.problem.message).toMatch(/^“a\.\w+” .+\.$/s);
    expect(read.problem.message.length).toBeLessThan(500);
    return;
  }
  const { text, structure = [], published, properties } = read.source;
  expect(text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  let end = 0;
  for (const { span } of structure) {
    expect(span[0]).toBeGreaterThanOrEqual(end);
    expect(text.slice(...span).trim()).toBe(text.slice(...span));
    expect(span[1]).toBeGreaterThan(span[0]);
    end = span[1];
  }
  for (const date of [published, properties?.published])
    if (date) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
}
