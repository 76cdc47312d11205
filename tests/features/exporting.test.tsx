import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { FileChoice } from '../../src/features/exporting/FileChoice';
import { EVERYTHING, type Wanted } from '../../src/projections/export-form';
import { told } from './highlighted';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

async function exportedFrom(address: string): Promise<Wanted | undefined> {
  history.replaceState(null, '', address);
  const onExport = vi.fn<(shown: Wanted) => void>();
  render(<TestedReadingScreen comparison={told} onExport={onExport} />);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  return onExport.mock.lastCall?.[0];
}

test('a screen on which nothing is chosen exports everything', async () => {
  expect(await exportedFrom('/')).toEqual(EVERYTHING);
});

test('what is chosen on the screen is what is exported first', async () => {
  const shown = await exportedFrom('/#marks=all&only=differences&kinds=number&without=tense');
  expect(shown).toEqual({
    ...EVERYTHING,
    what: 'differences',
    marks: 'all',
    choice: { kinds: ['number'], ignoring: ['tense'] },
  });
});

test('the dialog says that the differences are those of the screen, and lets all be chosen', async () => {
  const shown: Wanted = { ...EVERYTHING, marks: 'none', choice: { kinds: ['number'], ignoring: [] } };
  const onWanted = vi.fn<(wanted: Wanted) => void>();
  const choice = { comparison: told, kind: 'html', onKind() {}, onAuthor: null, onWanted } as const;
  const { rerender } = render(<FileChoice {...choice} wanted={shown} shown={shown} />);
  const box = screen.getByRole('checkbox', { name: 'Differences as chosen on the screen' });
  expect(box).toBeChecked();
  await userEvent.click(box);
  expect(onWanted).toHaveBeenLastCalledWith(EVERYTHING);
  rerender(<FileChoice {...choice} wanted={EVERYTHING} shown={EVERYTHING} />);
  expect(screen.queryByRole('checkbox', { name: 'Differences as chosen on the screen' })).not.toBeInTheDocument();
});
