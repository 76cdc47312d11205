import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary';
import { holdOpen } from '../../src/storage/open-work';
import { spoken } from '../features/example';

const downloads = vi.hoisted(() => [] as string[]);
vi.mock('../../src/ui/download', () => ({ download: (text: string) => downloads.push(text) }));

let console: { mockRestore: () => void };
beforeEach(() => {
  console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  console.mockRestore();
  vi.unstubAllGlobals();
});

function stop(says: string) {
  const Broken = (): never => {
    throw new Error(says);
  };
  return render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
}

test('a mistake of our own is told, with a way on, instead of an empty page', () => {
  stop('a part fell off');
  expect(screen.getByRole('alert')).toHaveTextContent('a part fell off');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull();
});

test('the work that was open can be taken along, saved or not', async () => {
  const state = { history: {}, saved: 'failed', problem: 'no room' };
  const record = { subscribe: () => () => {}, getState: () => state, save: async () => {} };
  const leave = holdOpen({ record: record as never, comparison: () => spoken });
  stop('a part fell off');
  leave();
  expect(screen.getByRole('status')).toHaveTextContent('Your last changes are not saved');
  await userEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
  await vi.waitFor(() => expect(JSON.parse(downloads[0] ?? '').format).toBe('parallax/comparison'));
});

test('a part that could not be loaded is tried again only when somebody serves it', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  stop('Failed to fetch dynamically imported module: http://127.0.0.1/x.js');
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('A part of Parallax could not be loaded');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/still can’t be reached/)).toBeVisible();
});
