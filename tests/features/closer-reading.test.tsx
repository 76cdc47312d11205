import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueryClient } from '../../src/app/query-client';
import type { Comparison } from '../../src/model/comparison';
import { setCloserReading } from '../../src/storage/settings';
import type { compareInWorker } from '../../src/worker/client';
// Loaded once the comparison is drawn; a test does not wait for that.
import '../../src/features/reading/closer/AboutComparison';
import '../../src/features/reading/closer/CloserBar';
import '../../src/features/reading/closer/CloserReader';
import '../../src/features/reading/panel/notes/NotesTab';
import { example } from './example';
import { TestedReadingScreen } from './reading-screen';

type Watching = NonNullable<Parameters<typeof compareInWorker>[3]>;

/** A closer reading that is under way: it ends when the test says so. */
interface Asked {
  readonly watching: Watching;
  readonly signal: AbortSignal;
  readonly resolve: (comparison: Comparison) => void;
  readonly reject: (error: Error) => void;
}
let asked: Asked[] = [];

vi.mock('../../src/worker/client', () => ({
  homeAddress: () => 'https://reader.example/',
  keepEncoderInWorker: async () => {},
  compareInWorker: (_a: unknown, _b: unknown, signal: AbortSignal, watching: Watching) =>
    new Promise<Comparison>((resolve, reject) => {
      asked.push({ watching, signal, resolve, reject });
      signal.addEventListener('abort', () => reject(signal.reason));
    }),
}));

/** As if the engine had found its links by itself: those that were given are not read again. */
const LINKS = example.links.map((link) => ({ ...link, origin: 'engine' as const }));
const QUICK: Comparison = {
  ...example,
  links: LINKS,
  engine: { version: '1', resources: { languages: 'en-3', encoder: null } },
};
/** The closer reading has one observation less, and the links under other names. */
const CLOSER: Comparison = {
  ...example,
  links: LINKS.map((link, k) => ({ ...link, id: `l${k + 1}` })),
  observations: example.observations.slice(1),
  engine: { version: '1', resources: { languages: 'en-3', encoder: 'reader-1' } },
};

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  act(() => setCloserReading(true));
  vi.unstubAllGlobals();
});

function open({ comparison = QUICK, isOwn = true }: { comparison?: Comparison; isOwn?: boolean } = {}) {
  const take = vi.fn<(closer: Comparison) => void>();
  render(
    <QueryClientProvider client={createQueryClient()}>
      <TestedReadingScreen comparison={comparison} closer={{ isOwn, take }} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), take };
}

const line = () => screen.findByRole('region', { name: 'Closer reading' });
const noLine = () => expect(screen.queryByRole('region', { name: 'Closer reading' })).not.toBeInTheDocument();
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
async function underWay(): Promise<Asked> {
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  return asked[0] as Asked;
}
const about = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('button', { name: 'About this comparison' }));
  return within(await screen.findByRole('dialog', { name: 'About this comparison' }));
};

test('says how much has been fetched and read, and takes the place of the quick comparison by itself', async () => {
  const { user, take } = open();
  const { watching, resolve } = await underWay();
  expect(await line()).toHaveTextContent('Reading more closely… 0 %');
  act(() => watching.transferred?.({ come: 12_300_000, of: 18_700_000 }));
  expect(await line()).toHaveTextContent('Fetching what the closer reading needs: 12 of 19 MB, once.');
  act(() => watching.progress?.(0.4));
  expect(await line()).toHaveTextContent('Reading more closely… 40 %');
  const bar = (await line()).querySelector('progress');
  act(() => watching.progress?.(0.404));
  expect(bar).toHaveProperty('value', 0.4);
  act(() => watching.progress?.(0.41));
  expect(bar).toHaveProperty('value', 0.41);
  expect(said()).toContain('Reading more closely.');
  await act(async () => resolve(CLOSER));
  expect(take).toHaveBeenCalledWith(CLOSER);
  noLine();
  expect(said()).toContain('The closer reading is shown.');
  expect((await about(user)).getByText(/A small language model has read both reports/)).toBeVisible();
});

test('leaves the passage that is looked at, its difference and the panel as they are', async () => {
  const { user } = open();
  await user.keyboard('jj');
  await user.click(screen.getByRole('tab', { name: /passage/i }));
  const lit = () => document.querySelectorAll('[data-sentence][aria-current="true"]');
  const before = [...lit()].map((each) => each.textContent);
  const position = screen.getByText(/of \d+ differences?/).textContent;
  const { resolve } = await underWay();
  await act(async () => resolve(CLOSER));
  expect([...lit()].map((each) => each.textContent)).toEqual(before);
  expect(screen.getByText(/of \d+ differences?/).textContent).toBe(position);
  expect(screen.getByRole('tab', { name: /passage/i })).toHaveFocus();
});

test('is stopped by its button, and started again from what is told of the comparison', async () => {
  const { user } = open();
  const { signal } = await underWay();
  await user.click(await screen.findByRole('button', { name: 'Stop the closer reading' }));
  expect(signal.aborted).toBe(true);
  noLine();
  expect(said()).toContain('The closer reading was stopped.');
  await user.click((await about(user)).getByRole('button', { name: 'Read more closely' }));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

describe('beside work that has been begun', () => {
  const openWithNote = async () => {
    const opened = open();
    await opened.user.keyboard('n');
    const { resolve } = await underWay();
    await act(async () => resolve(CLOSER));
    expect(opened.take).not.toHaveBeenCalled();
    expect(await line()).toHaveTextContent('A closer reading is ready. Your notes and corrections stay.');
    return opened;
  };

  test('is offered, and taken when the reader says so', async () => {
    const { user, take } = await openWithNote();
    await user.click(screen.getByRole('button', { name: 'Take the closer reading' }));
    expect(take).toHaveBeenCalledWith(CLOSER);
    noLine();
    expect(screen.getByRole('textbox', { name: 'Note, in Markdown' })).toBeInTheDocument();
  });

  test('is declined, and can still be taken later', async () => {
    const { user, take } = await openWithNote();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    noLine();
    await user.click((await about(user)).getByRole('button', { name: 'Take the closer reading' }));
    expect(take).toHaveBeenCalledWith(CLOSER);
  });
});

test('that fails leaves the quick comparison, says why, and is tried again', async () => {
  const { user, take } = open();
  const { reject } = await underWay();
  await act(async () => reject(new Error('The closer reading failed: reader-1.onnx is damaged. Load it again.')));
  expect(await line()).toHaveTextContent('reader-1.onnx is damaged. Load it again. The quick comparison stands.');
  expect(screen.getByRole('region', { name: 'Report A' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await act(async () => asked[1]?.resolve(CLOSER));
  expect(take).toHaveBeenCalledWith(CLOSER);
});

test('that can’t be kept says so', async () => {
  const { take } = open();
  take.mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { resolve } = await underWay();
  await act(async () => resolve(CLOSER));
  expect(await line()).toHaveTextContent('could not be kept in this browser');
});

test('is not made where it is switched off, and begins when it is switched on', async () => {
  setCloserReading(false);
  const { user } = open();
  const dialog = await about(user);
  expect(await dialog.findByText(/Closer reading is switched off/)).toBeVisible();
  expect(asked).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Switch closer reading on' }));
  const { signal } = await underWay();
  act(() => setCloserReading(false));
  expect(signal.aborted).toBe(true);
});

test('asks before it fetches where data is to be saved', async () => {
  vi.stubGlobal('navigator', Object.create(navigator, { connection: { value: { saveData: true } } }));
  const { user } = open();
  expect(await line()).toHaveTextContent('It needs 15 MB, fetched once.');
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Fetch and read' }));
  await underWay();
});

test.each<[string, Partial<Comparison> & { isOwn?: boolean }, RegExp]>([
  [
    'in another language',
    { reports: [{ ...QUICK.reports[0], language: 'de' }, QUICK.reports[1]] },
    /made for English only/,
  ],
  ['whose links were given with it', { links: example.links }, /Its links were given with it/],
  ['that came by a link', { isOwn: false }, /shown as it was sent/],
])('is not made of a comparison %s', async (_, { isOwn = true, ...part }, says) => {
  const { user } = open({ comparison: { ...QUICK, ...part }, isOwn });
  expect(await (await about(user)).findByText(says)).toBeVisible();
  noLine();
  expect(asked).toEqual([]);
});

test('has nothing to do where the comparison was made with the encoder', async () => {
  const { user } = open({ comparison: CLOSER });
  const dialog = await about(user);
  expect(dialog.getByText('reader-1')).toBeVisible();
  expect(dialog.getByText(/Every sentence of both reports was read closely/)).toBeVisible();
  expect(asked).toEqual([]);
});
