import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('one module alone writes the history of the browser', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /\b(?:pushState|replaceState)\b/.test(readFileSync(join('src', name), 'utf8')));
  expect(writers).toEqual([join('ui', 'browser-history.ts')]);
});
