import { expect, it } from 'vitest';
import { excerpt } from '../../src/projections/sentences';

it.each([
  ['The [brake] booster [can leak].', 'brake … can leak'],
  ['The [brake\n] [booster] can leak.', 'brake booster'],
  ['The [brake booster] can leak.', 'brake booster'],
  ['Nothing of it.', ''],
])('of %s an export quotes “%s”', (marked, quoted) => {
  const text = marked.replace(/[[\]]/g, '');
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }, k) => {
    const start = index - 2 * k;
    return [start, start + words.length] as const;
  });
  expect(excerpt(text, spans)).toBe(quoted);
});
