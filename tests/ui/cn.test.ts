import { expect, test } from 'vitest';
import { cn } from '../../src/ui/cn';

test('of two class names for one property the later wins', () => {
  expect(cn('min-h-control px-3 text-control', 'min-h-6 px-2 text-xs')).toBe('min-h-6 px-2 text-xs');
  expect(cn('min-h-8', undefined, false, 'min-h-control-small')).toBe('min-h-control-small');
});

test('what is set only in a state is overridden only for that state', () => {
  expect(
    cn('bg-paper disabled:bg-hover disabled:border-line', 'disabled:bg-transparent disabled:border-transparent'),
  ).toBe('bg-paper disabled:bg-transparent disabled:border-transparent');
  expect(cn('inline-flex', 'max-phone:hidden')).toBe('inline-flex max-phone:hidden');
});

test('a size of text and its colour, a border and its colour do not override one another', () => {
  expect(cn('border border-line text-control text-soft', 'text-xs')).toBe('border border-line text-soft text-xs');
});
