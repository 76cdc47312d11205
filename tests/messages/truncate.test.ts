import { expect, it } from 'vitest';
import { truncate } from '../../src/messages/truncate';

it.each([
  ['all of it', 20, 'all of it'],
  ['two\n lines  of it', 20, 'two lines of it'],
  ['the bridge over the river', 14, 'the bridge …'],
  ['unbrokenwithoutend', 8, 'unbroken…'],
  ['a😀😀😀😀', 4, 'a😀…'],
  ['', 4, ''],
])('%j in %i characters is %j', (text, longest, expected) => {
  expect(truncate(text, longest)).toBe(expected);
});
