import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ingest } from '../../src/engine/ingest/ingest';
import type { SourceText } from '../../src/model/source';
import type { fetchLink, Linked, linkService } from '../../src/sources/link';
import { readAlone } from '../engine/resources';
import { openLoadingScreen } from './loading-screen';

const link = vi.hoisted(() => ({ linkService: vi.fn<typeof linkService>(), fetchLink: vi.fn<typeof fetchLink>() }));

vi.mock('../../src/sources/link', () => link);
vi.mock('../../src/worker/client', () => ({
  ingestInWorker: async (...[source, side]: Parameters<typeof ingest>) => await readAlone(source, side),
}));

const STORY = 'The harbour reopened on Monday after the storm. '.repeat(5);
const OTHER = 'Ships may enter the port again, the mayor told reporters. '.repeat(5);
const PAGE = 'https://news.test/harbour';

/** Answers to the links that were asked for, in order, given when the test says so. */
let answers: ((linked: Linked) => void)[] = [];

beforeEach(() => {
  answers = [];
  link.linkService.mockResolvedValue({ token: 'secret' });
  link.fetchLink.mockReset().mockImplementation(
    (_url, _token, signal) =>
      new Promise((resolve, reject) => {
        answers.push(resolve);
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  );
});

const fetched = (text: string): Linked => ({
  ok: true,
  bytes: new TextEncoder().encode(text),
  name: 'harbour.txt',
  contentType: 'text/plain',
  charset: 'utf-8',
  url: PAGE,
});
const file = (text: string, name: string) => new File([text], name, { type: 'text/plain' });
const slot = (name: 'A' | 'B') => screen.getByRole('region', { name: new RegExp(`^Report ${name}`) });
const chooser = (name: 'A' | 'B') => screen.getByLabelText(`Choose a file for report ${name}`);
const address = (name: 'A' | 'B') => screen.findByRole('textbox', { name: `Link to report ${name}` });

describe('a link', () => {
  test('is not asked for where none can be fetched, and the page says why', async () => {
    link.linkService.mockResolvedValue(null);
    openLoadingScreen();
    expect(await screen.findByText(/Links can be fetched when Parallax runs as a program/)).toBeInTheDocument();
    expect(screen.queryByRole('textbox', { name: /^Link to/ })).not.toBeInTheDocument();
  });

  test('is fetched by Enter, with its beginning added, and fills the slot', async () => {
    const { user } = openLoadingScreen();
    await user.type(await address('A'), 'news.test/harbour{Enter}');
    await vi.waitFor(() => expect(link.fetchLink).toHaveBeenCalledWith(PAGE, 'secret', expect.any(AbortSignal)));
    expect(within(slot('A')).getByText('Fetching from news.test…')).toBeInTheDocument();
    answers[0]?.(fetched(STORY));
    expect(
      await within(slot('A')).findByRole('heading', { name: /· from news\.test · English · 40 words/ }),
    ).toBeVisible();
  });

  test('that fails says what to do, keeps what was typed, and leaves both reports as they were', async () => {
    const { user } = openLoadingScreen();
    await user.upload(chooser('B'), file(OTHER, 'b.txt'));
    await user.type(await address('A'), PAGE);
    await user.click(screen.getByRole('button', { name: 'Fetch report A' }));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.({ ok: false, problem: { code: 'not-there', message: 'news.test has no such page. Check the link.' } });
    expect(await within(slot('A')).findByRole('alert')).toHaveTextContent('Check the link.');
    expect(await address('A')).toHaveValue(PAGE);
    expect(within(slot('B')).queryByRole('alert')).not.toBeInTheDocument();
    expect(within(slot('B')).getByText('b.txt')).toBeInTheDocument();
  });

  test('can replace a report that is there, which stays until the page has come', async () => {
    const { user } = openLoadingScreen();
    await user.upload(chooser('A'), file(STORY, 'a.txt'));
    await user.click(await within(slot('A')).findByRole('button', { name: 'Fetch another report A from a link' }));
    expect(await address('A')).toHaveFocus();
    await user.keyboard(`${PAGE}{Enter}`);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.({ ok: false, problem: { code: 'timeout', message: 'It took too long. Try again.' } });
    await within(slot('A')).findByRole('alert');
    expect(within(slot('A')).getByText(/^The harbour reopened/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Fetch report A' }));
    answers[1]?.(fetched(OTHER));
    expect(await within(slot('A')).findByText(/^Ships may enter/)).toBeInTheDocument();
    expect(within(slot('A')).queryByRole('alert')).not.toBeInTheDocument();
  });

  test('can be cancelled', async () => {
    const { user } = openLoadingScreen();
    await user.type(await address('A'), `${PAGE}{Enter}`);
    await user.click(within(slot('A')).getByRole('button', { name: 'Cancel' }));
    expect(link.fetchLink.mock.lastCall?.[2]?.aborted).toBe(true);
    expect(within(slot('A')).queryByText(/^Fetching/)).not.toBeInTheDocument();
    expect(within(slot('A')).queryByRole('alert')).not.toBeInTheDocument();
  });
});

test('of two actions on one slot the later wins', async () => {
  const { user } = openLoadingScreen();
  await user.type(await address('A'), `${PAGE}{Enter}`);
  await user.upload(chooser('A'), file(STORY, 'a.txt'));
  expect(link.fetchLink.mock.lastCall?.[2]?.aborted).toBe(true);
  answers[0]?.(fetched(OTHER));
  expect(await within(slot('A')).findByText(/^The harbour reopened/)).toBeInTheDocument();
  expect(within(slot('A')).queryByText(/^Ships/)).not.toBeInTheDocument();
});

describe('pasted rich text', () => {
  const HTML = `<h1>Harbour reopens</h1><p>${STORY}</p><blockquote><p>${OTHER}</p></blockquote>`;
  const PLAIN = `Harbour reopens\n${STORY}\n${OTHER}`;

  /** As the browser does it: the event with both forms, then the plain one in the field. */
  async function pasteRich() {
    const field = screen.getByRole('textbox', { name: 'Text of report A' }) as HTMLTextAreaElement;
    const forms: Record<string, string> = { 'text/html': HTML, 'text/plain': PLAIN };
    fireEvent.paste(field, { clipboardData: { getData: (type: string) => forms[type] ?? '' } });
    fireEvent.change(field, { target: { value: PLAIN } });
    await new Promise((resolve) => setTimeout(resolve));
    return field;
  }

  test('knows its headings and quotations', async () => {
    const { user, compared } = openLoadingScreen();
    await user.upload(chooser('B'), file(OTHER, 'b.txt'));
    await user.click(screen.getByRole('button', { name: 'Paste the text of report A' }));
    expect(await pasteRich()).toHaveValue(PLAIN);
    await user.click(screen.getByRole('button', { name: 'Use this text' }));
    await within(slot('A')).findByRole('heading', { name: /pasted text/ });
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    const report = await readAlone(compared.mock.lastCall?.[0] as SourceText, 'a');
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'quotation']);
  });

  test('that was edited since is taken as it stands in the field', async () => {
    const { user, compared } = openLoadingScreen();
    await user.upload(chooser('B'), file(OTHER, 'b.txt'));
    await user.click(screen.getByRole('button', { name: 'Paste the text of report A' }));
    await user.type(await pasteRich(), ' And more.');
    await user.click(screen.getByRole('button', { name: 'Use this text' }));
    await within(slot('A')).findByRole('heading', { name: /pasted text/ });
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(compared.mock.lastCall?.[0]).toEqual({ text: `${PLAIN} And more.` });
  });
});
