import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary';

function Broken(): never {
  throw new Error('a part fell off');
}

test('a mistake of our own is told, with a way on, instead of an empty page', () => {
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('a part fell off');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  console.mockRestore();
});
