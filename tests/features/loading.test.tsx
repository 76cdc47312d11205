import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { ingest } from '../../src/engine/ingest/ingest';
import { readAlone } from '../engine/resources';
import { openLoadingScreen } from './loading-screen';

vi.mock('../../src/worker/client', () => ({
  ingestInWorker: async (...[source, side]: Parameters<typeof ingest>) => await readAlone(source, side),
}));
vi.mock('../../src/sources/link', () => ({ linkService: async () => null }));

const STORY = 'The harbour reopened on Monday after the storm. '.repeat(5);
const OTHER = 'Ships may enter the port again, the mayor told reporters. '.repeat(5);

function open() {
  const { user, compared: onCompare } = openLoadingScreen();
  return { user, onCompare };
}

const file = (text: string, name: string) => new File([text], name, { type: 'text/plain' });
const slot = (name: 'A' | 'B') => screen.getByRole('region', { name: new RegExp(`^Report ${name}`) });
const chooser = (name: 'A' | 'B') => screen.getByLabelText(`Choose a file for report ${name}`);
const compare = () => screen.getByRole('button', { name: 'Compare' });

test('nothing can be compared before both reports are there, and the button says why', async () => {
  const { user, onCompare } = open();
  expect(compare()).toBeDisabled();
  await user.upload(chooser('A'), file(STORY, 'a.txt'));
  await waitFor(() => expect(compare()).toHaveAccessibleDescription('Waiting for report B'));
  await user.upload(chooser('B'), file(OTHER, 'b.txt'));
  await waitFor(() => expect(compare()).toBeEnabled());
  await user.click(compare());
  expect(onCompare).toHaveBeenCalledWith({ text: STORY }, { text: OTHER });
});

test('a chosen file shows its name, its words and how it begins', async () => {
  const { user } = open();
  await user.upload(chooser('A'), file(STORY, 'a.txt'));
  expect(
    await within(slot('A')).findByRole('heading', { name: /^Report A · from a text file · English · 40 words$/ }),
  ).toBeInTheDocument();
  expect(within(slot('A')).getByText(/^The harbour reopened/)).toBeInTheDocument();
});

test('a file that cannot be read leaves the other slot untouched, and the one before it in place', async () => {
  const { user } = open();
  await user.upload(chooser('A'), file(STORY, 'a.txt'));
  await user.upload(chooser('B'), file('', 'empty.txt'));
  expect(await within(slot('B')).findByRole('alert')).toHaveTextContent('“empty.txt” is empty');
  expect(within(slot('A')).queryByRole('alert')).not.toBeInTheDocument();
  await user.upload(chooser('A'), file('', 'empty.txt'));
  await within(slot('A')).findByRole('alert');
  expect(within(slot('A')).getByText(/^The harbour reopened/)).toBeInTheDocument();
});

test('two files at once fill both slots', async () => {
  const { user } = open();
  await user.upload(chooser('B'), [file(STORY, 'a.txt'), file(OTHER, 'b.txt')]);
  expect(await within(slot('A')).findByText(/a\.txt/)).toBeInTheDocument();
  expect(await within(slot('B')).findByText(/b\.txt/)).toBeInTheDocument();
});

test('the same text twice is allowed, and told', async () => {
  const { user } = open();
  await user.upload(chooser('A'), [file(STORY, 'a.txt'), file(STORY, 'a.txt')]);
  expect(await screen.findByText(/Both reports are the same text/)).toBeInTheDocument();
  expect(compare()).toBeEnabled();
});

test('a text can be pasted and removed', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Paste the text of report A' }));
  await user.type(screen.getByRole('textbox', { name: 'Text of report A' }), 'Too short.');
  await user.click(screen.getByRole('button', { name: 'Use this text' }));
  expect(within(slot('A')).getByRole('alert')).toHaveTextContent('fewer than 20 words');
  await user.click(screen.getByRole('textbox', { name: 'Text of report A' }));
  await user.paste(STORY);
  await user.click(screen.getByRole('button', { name: 'Use this text' }));
  expect(within(slot('A')).getByText(/Pasted text/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Remove report A' }));
  expect(within(slot('A')).getByText('Drop a file here')).toBeInTheDocument();
});
