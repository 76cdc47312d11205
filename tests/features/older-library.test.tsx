import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ReadingScreen, WideLayout } from '../../src/features/reading/ReadingScreen';
import { createRepository } from '../../src/storage/comparison-repository';
import { lay } from '../storage/lay';
import { unsavedRecord } from './unsaved-record';

test('a comparison from the library of the version before opens with all differences, its note where it was', async () => {
  await lay('older', JSON.parse(readFileSync('tests/storage/versions/v2.json', 'utf8')));
  const repository = createRepository(() => 2_000_000_000_000, 'older');
  const opened = await repository.read((await repository.list())[0]?.id ?? '');
  if (!opened) throw new Error('nothing kept');
  await WideLayout.load();
  render(
    <ReadingScreen
      comparison={opened.content.comparison}
      record={unsavedRecord(opened.record.history)}
      readOnly={false}
      onCorrect={() => {}}
      actions={[]}
      onExport={() => {}}
    />,
  );
  expect(screen.getByRole('tab', { name: 'All differences' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('Compare again to see what differs.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Compare again' })).toBeInTheDocument();
  const user = userEvent.setup();
  await user.keyboard('j');
  expect(screen.getByRole('status')).toHaveTextContent(/^1 of/);
  await user.click(screen.getByRole('tab', { name: 'Notes' }));
  const note = await screen.findByRole('listitem', { name: 'Note: Both say so.' });
  expect(within(note).queryByText(/no longer in the report/)).not.toBeInTheDocument();
});
