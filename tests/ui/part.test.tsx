import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Component, type ReactNode, Suspense } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadAhead } from '../../src/app/ahead';
import { part, partsToCome } from '../../src/ui/part';

vi.mock('../../src/worker/client', () => ({ startWorker: () => {} }));
vi.mock('../../src/worker/exporting', () => ({ prepareExports: () => {} }));

class Around extends Component<{ children: ReactNode }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override render = () => (this.state.broken ? <p>Everything is gone</p> : this.props.children);
}

const drawn = (content: ReactNode) =>
  render(
    <Around>
      <p>The reports</p>
      <Suspense fallback={<p>One moment…</p>}>{content}</Suspense>
    </Around>,
  );

/** A part that is served or not. */
function served(isThere = true) {
  const server = { isThere, asked: 0 };
  const Notes = ({ name }: { name: string; onClose?: () => void }) => <p>Notes of {name}</p>;
  const load = async () => {
    server.asked++;
    if (!server.isThere) throw new TypeError('Failed to fetch dynamically imported module');
    return { default: Notes };
  };
  return { server, load };
}

const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => {
  vi.unstubAllGlobals();
  quiet.mockClear();
});

it('draws what it loads', async () => {
  const Notes = part(served().load);
  drawn(<Notes name="the storm" />);
  expect(await screen.findByText('Notes of the storm')).toBeVisible();
});

it('fails in its own place, says so, and is there when it is tried again', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('gone')));
  const { server, load } = served(false);
  const Notes = part(load);
  drawn(<Notes name="the storm" />);
  expect(await screen.findByRole('alert')).toHaveTextContent(/could not be loaded/);
  expect(screen.getByText('The reports')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/still can’t be reached/));
  expect(screen.queryByRole('button', { name: 'Load the page anew' })).toBeNull();
  server.isThere = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Notes of the storm')).toBeVisible();
});

it('offers a new page where the browser does not ask again', async () => {
  vi.stubGlobal('fetch', async () => new Response('here'));
  const Notes = part(served(false).load);
  drawn(<Notes name="the storm" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Load the page anew' })).toBeVisible();
});

it('is tried anew where it is drawn anew, and can be closed', async () => {
  const { server, load } = served(false);
  const Notes = part(load, { over: true });
  const close = vi.fn();
  const { unmount } = drawn(<Notes name="the storm" onClose={close} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledOnce();
  unmount();
  server.isThere = true;
  drawn(<Notes name="the bridge" />);
  expect(await screen.findByText('Notes of the bridge')).toBeVisible();
});

it('may have something else in its place', async () => {
  const Notes = part(served(false).load, { instead: ({ name }) => <p>Plainly {name}</p> });
  drawn(<Notes name="the storm" />);
  expect(await screen.findByText('Plainly the storm')).toBeVisible();
});

it('hides no mistake of a part that is there', async () => {
  const Broken = part(async () => ({
    default: (): ReactNode => {
      throw new Error('a mistake');
    },
  }));
  drawn(<Broken />);
  expect(await screen.findByText('Everything is gone')).toBeVisible();
});

it('is loaded ahead, after what takes work along, whatever fails before it', async () => {
  const failing = served(false);
  const later = served();
  part(failing.load);
  part(async () => {
    // A part may speak of others only when it is loaded.
    part(later.load);
    return { default: () => null };
  });
  const before = partsToCome().length;
  const idle = vi.fn(async () => {});
  await loadAhead(idle);
  expect([failing.server.asked, later.server.asked]).toEqual([1, 1]);
  expect(partsToCome().length).toBeGreaterThan(before);
  expect(idle.mock.calls.length).toBeGreaterThan(partsToCome().length);
});
