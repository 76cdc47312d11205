import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import { WITHOUT_LEXICON } from '../engine/resources';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

/** The second of A stands at home with the third of B, which a reader has linked with it last, and is told in the second of B too. */
const TWICE = await compare(
  { sentences: ['Ferry news', 'The ferry came back on Monday.', 'The pier stays shut.'], title: 'Ferry news' },
  { sentences: ['Boat news', 'The ferry is back.', 'The ferry came again on Monday.'], title: 'Boat news' },
  {
    links: [
      { a: [1], b: [1] },
      { a: [1], b: [2] },
    ],
  },
  WITHOUT_LEXICON,
);

test('a sentence says where else it is told, and leads there; what only points has no differences', async () => {
  render(<TestedReadingScreen comparison={TWICE} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'This passage' }));
  const panel = screen.getByRole('tabpanel', { name: 'This passage' });
  await user.click(await within(panel).findByRole('button', { name: 'also told in B ¶1' }));
  expect(within(panel).getByText(/Told here too/)).toBeInTheDocument();
  await user.click(within(panel).getByRole('button', { name: 'Go to where A’s sentence is compared' }));
  expect(await within(panel).findByRole('button', { name: 'also told in B ¶1' })).toBeInTheDocument();
});
