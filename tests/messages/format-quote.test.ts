import { expect, it } from 'vitest';
import { formatQuote } from '../../src/messages/format-quote';

it.each([
  ['no immediate', '“no immediate”'],
  ['“imminent”', '“imminent”'],
  ['any “imminent”', '“any ‘imminent’”'],
  ['imminent” threat', '“‘imminent’ threat”'],
  ['the "so-called" plan', '“the ‘so-called’ plan”'],
  ['left "early", he said', '“left ‘early’, he said”'],
  ['Russia’s *own*\n plan,', '“Russia’s own plan”'],
  ['word '.repeat(20), '“word word word word word word word word word word word word …”'],
])('%j is told as %s', (words, says) => {
  expect(formatQuote(words)).toBe(says);
});
