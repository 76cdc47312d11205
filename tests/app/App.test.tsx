import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App';
import { Providers } from '../../src/app/Providers';
import { compare } from '../../src/engine/pipeline';
// Loaded when they are needed; a test does not wait for that.
import '../../src/features/loading/LoadingScreen';
import '../../src/worker/reading';
import { WITHOUT_LEXICON } from '../engine/resources';

vi.mock('../../src/worker/client', () => ({
  compareInWorker: async (...[a, b]: Parameters<typeof compare>) => await compare(a, b, {}, WITHOUT_LEXICON),
}));

afterEach(() => vi.unstubAllGlobals());

const STORY =
  'The harbour reopened on Monday after the storm had passed, the mayor said. Ships may enter again from noon.\n\nThe repairs went on for a week.';

function open(answer: () => Response) {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
  render(
    <Providers>
      <App />
    </Providers>,
  );
}

test('a first visit opens the example, with a way to bring your own', async () => {
  open(() => new Response(STORY));
  expect(await screen.findByRole('region', { name: 'Report A' })).toHaveTextContent('The harbour reopened');
  await userEvent.click(screen.getByRole('button', { name: 'Compare your own' }));
  expect(await screen.findByLabelText('Choose a file for report A')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Open the example' }));
  expect(await screen.findByRole('region', { name: 'Report B' })).toBeInTheDocument();
});

test('an example that cannot be fetched says so, and leaves a way on', async () => {
  open(() => new Response('gone', { status: 404 }));
  expect(await screen.findByRole('alert')).toHaveTextContent('could not be opened (404)');
  await userEvent.click(screen.getByRole('button', { name: 'Compare your own' }));
  expect(await screen.findByLabelText('Choose a file for report B')).toBeInTheDocument();
});

test('what was compared stays on the screen until the next one is drawn', async () => {
  history.replaceState(null, '', '?open=new');
  open(() => new Response('gone', { status: 404 }));
  await userEvent.upload(await screen.findByLabelText('Choose a file for report A'), [
    new File([STORY], 'a.txt'),
    new File([STORY], 'b.txt'),
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Compare', description: '' }));
  await screen.findByRole('region', { name: 'Report A' });
  const others: Node[] = [];
  const watching = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    others.push(...added.filter((node) => node.textContent?.includes('Open the example')));
  });
  watching.observe(document.body, { childList: true, subtree: true });
  await userEvent.click(screen.getByRole('button', { name: 'Correct the text of report A' }));
  expect(await screen.findByText('Correct the texts')).toBeInTheDocument();
  expect(others).toEqual([]);
});
