import { expect, test } from 'vitest';
import { countWords } from '../../src/ui/countWords';

test.each([
  ['The U.S.-led bloc has 1,190 members.', 6],
  ['– We see no threat — none.', 5],
  ['', 0],
  [' …\n', 0],
])('%s: %i', (text, words) => expect(countWords(text)).toBe(words));
