import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readFragment, writeAddress, writeFragmentSoon } from '../../src/ui/browser-history';

afterEach(() => writeAddress('/', 'replace'));

test('one module alone writes the history of the browser', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /\b(?:pushState|replaceState)\b/.test(readFileSync(join('src', name), 'utf8')));
  expect(writers).toEqual([join('ui', 'browser-history.ts')]);
});

test('the place of a reader is written after the frame, and known before', async () => {
  const before = location.hash;
  writeFragmentSoon('h1', 'push');
  expect(location.hash).toBe(before);
  expect(readFragment()).toBe('h1');
  await vi.waitFor(() => expect(location.hash).toBe('#h1'));
});

test('what else is written comes after it, and steps in a row are one entry', () => {
  const entries = history.length;
  writeFragmentSoon('h1', 'push');
  writeFragmentSoon('h2', 'replace');
  writeAddress('/?open=library', 'push');
  expect(history.length).toBe(entries + 2);
  expect(location.search + location.hash).toBe('?open=library');
});

test('an address that is there already is not written again', () => {
  writeAddress('/#h1', 'replace');
  const written = vi.spyOn(history, 'replaceState');
  writeAddress('/#h1', 'replace');
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});
