import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { ingest } from '../../src/engine/ingest/ingest';
import type { SourceText } from '../../src/model/source';
import { readAlone } from '../engine/resources';
import { openLoadingScreen } from './loading-screen';

vi.mock('../../src/worker/client', () => ({
  ingestInWorker: async (...[source, side]: Parameters<typeof ingest>) => await readAlone(source, side),
}));
vi.mock('../../src/sources/link', () => ({ linkService: async () => null }));

const STORY = `Harbour reopens after storm

By Ann Smith

The harbour reopened on Monday after the storm, the mayor of the old town told reporters.

Page 3 of the Morning Post

Ships may enter the port again from noon, and repairs to the northern pier go on.

Page 3 of the Morning Post

Print this page

Share this story`;

async function open(text: string | Uint8Array<ArrayBuffer> = STORY) {
  const { user, compared } = openLoadingScreen();
  await user.upload(screen.getByLabelText('Choose a file for report A'), [file(text, 'a.txt'), file(STORY, 'b.txt')]);
  await screen.findByRole('region', { name: 'Text of report A' });
  await screen.findByRole('region', { name: 'Text of report B' });
  return {
    user,
    /** What would be compared as report A. */
    source: async () => {
      await user.click(screen.getByRole('button', { name: 'Compare' }));
      return compared.mock.lastCall?.[0] as SourceText;
    },
  };
}

const file = (text: string | Uint8Array<ArrayBuffer>, name: string) => new File([text], name, { type: 'text/plain' });
const text = () => screen.getByRole('region', { name: 'Text of report A' });
const slot = () => screen.getByRole('region', { name: /^Report A/ });
const button = (name: string | RegExp) => within(slot()).getByRole('button', { name });
const says = async (source: Promise<SourceText>) => {
  const { text: whole, sentences } = await readAlone(await source, 'a');
  return sentences.map(({ spans }) => spans.map(([start, end]) => whole.slice(start, end)).join(' '));
};

describe('a block', () => {
  test('that was folded says why, in its place, and can be looked at', async () => {
    const { user } = await open();
    expect(text()).toHaveTextContent(
      /by Ann Smith.*The harbour reopened.*folded · page header, repeated 2 times: “Page 3/i,
    );
    const show = button(/^Show byline/);
    expect(show).toHaveAttribute('aria-expanded', 'false');
    await user.click(show);
    expect(button(/^Hide byline/)).toHaveAttribute('aria-expanded', 'true');
    expect(within(text()).getByText('By Ann Smith')).toBeVisible();
  });

  test('is folded by one click, keeps the focus, and is put back by the opposite', async () => {
    const { user, source } = await open();
    await user.click(button(/^Fold: Ships may enter/));
    expect(button(/^Put back folded by you: Ships/)).toHaveFocus();
    expect(within(slot()).getByRole('status')).toHaveTextContent('Folded, no longer in the story: “Ships may enter');
    await user.keyboard('{Enter}');
    expect(button(/^Fold: Ships may enter/)).toHaveFocus();
    expect(within(slot()).getByRole('status')).toHaveTextContent('Put back into the story: “Ships may enter');
    expect(await source()).toEqual({ text: STORY });
    await user.click(button(/^Fold: Ships may enter/));
    expect(await says(source())).not.toContainEqual(expect.stringContaining('Ships'));
  });

  test('is put back into the story, and what the report says of itself follows', async () => {
    const { user, source } = await open();
    expect(screen.getAllByRole('textbox', { name: 'Author' })[0]).toHaveValue('Ann Smith');
    await user.click(button(/^Put back byline/));
    expect(await says(source())).toContain('By Ann Smith');
    await vi.waitFor(() => expect(screen.getAllByRole('textbox', { name: 'Author' })[0]).toHaveValue(''));
    await user.click(button('Fold: By Ann Smith'));
    expect(await source()).toEqual({ text: STORY });
  });

  test('stands with its neighbours of one reason in one line, to be put back together or alone', async () => {
    const { user, source } = await open();
    expect(text()).toHaveTextContent('folded · page controls, 2 parts');
    await user.click(button(/^Show page controls, 2 parts/));
    await user.click(button('Put back: Share this story'));
    expect(await says(source())).toContain('Share this story');
    await user.click(button('Fold: Share this story'));
    await user.click(button(/^Put back page controls, 2 parts/));
    expect((await says(source())).slice(-2)).toEqual(['Print this page', 'Share this story']);
  });

  test('that was moved goes back with all others to what was found', async () => {
    const { user, source } = await open();
    expect(within(slot()).queryByRole('button', { name: /^Back to/ })).not.toBeInTheDocument();
    await user.click(button(/^Fold: Ships/));
    await user.type(screen.getAllByRole('textbox', { name: 'Outlet' })[0] as HTMLElement, 'Post');
    await user.click(button('Back to what Parallax found'));
    expect(await source()).toEqual({ text: STORY });
    expect(screen.getAllByRole('textbox', { name: 'Outlet' })[0]).toHaveValue('');
  });
});

describe('the words of a block', () => {
  const write = async (user: Awaited<ReturnType<typeof open>>['user'], words: string) => {
    const area = screen.getByRole('textbox', { name: /^Words of: / });
    expect(area).toHaveFocus();
    await user.clear(area);
    await user.type(area, words);
  };

  test('are corrected in place, and what follows stays as it was found', async () => {
    const { user, source } = await open();
    await user.click(button(/^Edit: The harbour reopened/));
    await write(user, 'The harbour opened again on Tuesday, the mayor said.');
    await user.click(button('Save'));
    expect(button(/^Edit: The harbour opened again/)).toHaveFocus();
    expect(text()).toHaveTextContent(/The harbour opened again.*folded · page header, repeated 2 times/);
    const before = await says(Promise.resolve({ text: STORY }));
    const after = before.map((each) =>
      each.startsWith('The harbour') ? 'The harbour opened again on Tuesday, the mayor said.' : each,
    );
    expect(await says(source())).toEqual(after);
    await user.click(button(/^Fold: Ships/));
    expect(await says(source())).toEqual(after.filter((each) => !each.startsWith('Ships')));
    await user.click(button('Back to what Parallax found'));
    expect(await source()).toEqual({ text: STORY });
  });

  test('stay as they were by Escape, and where nothing is left of them', async () => {
    const { user, source } = await open();
    await user.click(button(/^Edit: Ships/));
    await write(user, 'Boats{Escape}');
    await user.click(button(/^Edit: Ships/));
    await write(user, ' ');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await source()).toEqual({ text: STORY });
  });
});

test('by key the text can be skipped, to what stands below it', async () => {
  const { user } = await open();
  await user.click(button('Skip the text of report A'));
  await user.tab();
  expect(screen.getByRole('combobox', { name: 'Encoding of report A' })).toHaveFocus();
});

test('the words that are counted are those of the story', async () => {
  const { user } = await open();
  const heading = () => within(slot()).getByRole('heading', { name: /^Report A/ });
  expect(heading()).toHaveTextContent('36 words');
  await user.click(button(/^Fold: Harbour reopens/));
  expect(heading()).toHaveTextContent('32 words');
});

test('title, outlet, author and date are corrected in place; an emptied field says that there is none', async () => {
  const { user, source } = await open();
  const about = within(screen.getByRole('group', { name: 'About report A' }));
  expect(about.getByRole('textbox', { name: 'Title' })).toHaveValue('Harbour reopens after storm');
  await user.type(about.getByRole('textbox', { name: 'Title' }), ' at last');
  await user.type(about.getByRole('textbox', { name: 'Outlet' }), 'Morning Post');
  await user.clear(about.getByRole('textbox', { name: 'Author' }));
  fireEvent.change(about.getByLabelText('Date'), { target: { value: '2024-05-03' } });
  expect(await readAlone(await source(), 'a')).toMatchObject({
    title: 'Harbour reopens after storm at last',
    outlet: 'Morning Post',
    author: null,
    published: '2024-05-03',
  });
});

test('another encoding reads the same bytes again, and keeps what was typed', async () => {
  const letters = [...`${STORY}\n\nThe café Brücke stays closed.`].map((letter) => letter.charCodeAt(0));
  const { user } = await open(new Uint8Array(letters));
  const encoding = screen.getByRole('combobox', { name: 'Encoding of report A' });
  expect(encoding).toHaveDisplayValue('Windows-1252 (detected)');
  expect(text()).toHaveTextContent('The café Brücke stays closed.');
  await user.type(screen.getAllByRole('textbox', { name: 'Outlet' })[0] as HTMLElement, 'Post');
  await user.selectOptions(encoding, 'Mac Roman');
  await vi.waitFor(() => expect(text()).toHaveTextContent('The cafÈ Br¸cke stays closed.'));
  expect(screen.getByRole('combobox', { name: 'Encoding of report A' })).toHaveDisplayValue('Mac Roman');
  expect(screen.getByRole('option', { name: 'Windows-1252 (detected)', selected: false })).toBeInTheDocument();
  expect(screen.getAllByRole('textbox', { name: 'Outlet' })[0]).toHaveValue('Post');
});

test('of a book only the beginning is drawn, until all of it is asked for', async () => {
  const paragraphs = Array.from(
    { length: 450 },
    (_, k) => `Paragraph ${k} tells how the harbour was rebuilt that year.`,
  );
  const { user } = await open(paragraphs.join('\n\n'));
  expect(within(text()).queryByText(/^Paragraph 449/)).not.toBeInTheDocument();
  await user.click(button('Show all 450 blocks'));
  expect(within(text()).getByText(/^Paragraph 449/)).toBeInTheDocument();
});
