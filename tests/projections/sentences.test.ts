import { expect, it } from 'vitest';
import { excerpt } from '../../src/projections/sentences';
import { marked } from '../marked';

it.each([
  ['The [brake] booster [can leak].', 'brake … can leak'],
  ['The [brake\n] [booster] can leak.', 'brake booster'],
  ['The [brake booster] can leak.', 'brake booster'],
  ['[刹车][失灵]。', '刹车失灵'],
  ['Nothing of it.', ''],
])('of %s an export quotes “%s”', (written, quoted) => {
  const { text, spans } = marked(written);
  expect(excerpt(text, spans)).toBe(quoted);
});
