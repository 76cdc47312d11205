import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS } from '../../../src/model/limits';
import { readSource } from '../../../src/sources/file';
import { numRuns } from '../seed';
import { type HostileFile, hostilePage, hostileWord, hostileZip } from './file-arbitraries';
import { Meter } from './meter';

const FILES: Readonly<Record<string, readonly [files: fc.Arbitrary<HostileFile>, usual: number]>> = {
  'a page': [hostilePage, 200],
  'a Word file': [hostileWord, 100],
  'a ZIP archive': [hostileZip, 100],
};

describe('a file of any content', () => {
  it.each(Object.keys(FILES))('is read, or refused in words: %s', async (name) => {
    const [files, usual] = FILES[name] as (typeof FILES)[string];
    const meter = new Meter();
    await fc.assert(
      fc.asyncProperty(files, async (file) => expectRead(await meter.measure(() => readSource(file.bytes, file.name)))),
      { numRuns: numRuns(usual) },
    );
    console.log(`${name}: ${meter}`);
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
