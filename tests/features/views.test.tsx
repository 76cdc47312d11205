import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { readFragment } from '../../src/ui/browser-history';
import { example, fishermen, monitor, watch } from './example';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

function open(comparison: Comparison = example) {
  const { unmount } = render(<TestedReadingScreen comparison={comparison} />);
  return { user: userEvent.setup(), unmount };
}

const pane = (name: 'A' | 'B') => screen.queryByRole('region', { name: `Report ${name}` });
const table = () => screen.findByRole('table', { name: 'Passages of A beside those of B' });
const status = () => screen.getByText(/differences$/, { selector: '[role=status]' });

describe('the aligned view', () => {
  test('is a table with a header for each column and row', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Aligned' }));
    const rows = within(await table()).getAllByRole('row');
    expect(
      within(rows[0] as HTMLElement)
        .getAllByRole('columnheader')
        .map((own) => own.textContent),
    ).toEqual(['A · Morning Post', 'Passage', 'B · Evening Mail']);
    expect(within(rows[1] as HTMLElement).getByRole('rowheader')).toHaveTextContent('In both');
    expect(
      within(rows[3] as HTMLElement)
        .getAllByRole('cell')
        .map((own) => own.textContent?.trim()),
    ).toEqual([watch, monitor]);
  });

  test('says in an empty cell that the other has it nowhere', async () => {
    const { user } = open();
    await user.keyboard('2');
    const row = within(await table()).getByRole('row', { name: new RegExp(fishermen) });
    expect(within(row).getByText(/B has (?:this nowhere|nothing that says this)/)).toBeInTheDocument();
  });

  test('follows A’s order or B’s', async () => {
    const { user } = open({ ...example, links: [...example.links].reverse() });
    await user.keyboard('2');
    await table();
    await user.click(screen.getByRole('button', { name: 'B’s order' }));
    expect(screen.getByRole('button', { name: 'B’s order' })).toHaveAttribute('aria-pressed', 'true');
    expect(readFragment()).toContain('order=b');
  });

  test('brings a passage into focus by its row', async () => {
    const { user } = open();
    await user.keyboard('2');
    const row = within(await table()).getByRole('row', { name: /monitor/ });
    await user.click(within(row).getByRole('button'));
    expect(row).toHaveAttribute('aria-current', 'true');
    const panel = screen.getByRole('tabpanel', { name: 'This passage' });
    expect(await within(panel).findByText('monitor', { selector: 'mark' })).toBeInTheDocument();
  });
});

test('the inline view tells each shared passage once, with both words in the line', async () => {
  const { user } = open();
  await user.keyboard('3');
  await user.click(screen.getByRole('button', { name: /^All \d/ }));
  const mark = await screen.findByText('monitor', { selector: 'article mark' });
  expect(mark).toHaveAccessibleDescription(/\S/);
  expect(mark.closest('[data-sentence]')).toHaveTextContent(
    'We watch monitor closely what the coalition does and stand united.',
  );
  const text = within(screen.getByRole('article'));
  expect(text.getByText(/Fishermen/).closest('.only-here')).toHaveTextContent('only in A');
});

test('in the inline view what only one report has is reached and chosen by key', async () => {
  const { user } = open();
  await user.keyboard('3');
  const text = await screen.findByRole('article');
  const alone = within(text).getByRole('button', { name: new RegExp(fishermen) });
  alone.focus();
  await user.keyboard('{Enter}');
  expect(alone).toHaveAttribute('aria-current', 'true');
  await user.click(screen.getByRole('tab', { name: /passage/i }));
  expect(screen.getByRole('tabpanel', { name: 'This passage' })).toHaveTextContent('B has this nowhere');
});

describe('keys', () => {
  test('1, 2 and 3 change the view, and the focus stays', async () => {
    const { user } = open();
    await user.keyboard('jj');
    const before = status().textContent;
    for (const [key, name] of [
      ['2', 'Aligned'],
      ['3', 'Inline'],
      ['1', 'Side by side'],
    ] as const) {
      await user.keyboard(key);
      expect(screen.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
      expect(status()).toHaveTextContent(before ?? '');
    }
    expect(pane('A')).toBeInTheDocument();
  });

  test('D leaves only what differs, with what one side alone has, and says what it left out', async () => {
    const { user } = open();
    const early = /no early vote\.$/;
    await user.keyboard('d');
    expect(pane('A')).toHaveTextContent(fishermen);
    expect(pane('A')).toHaveTextContent('no difference shown here');
    expect(within(pane('A') as HTMLElement).queryByText(early)).toBeNull();
    await user.keyboard('2');
    expect(await table()).toHaveTextContent('left out: 1 without a difference shown');
    expect(await table()).toHaveTextContent(fishermen);
    await user.keyboard('d');
    expect(await table()).toHaveTextContent('there would be no early vote');
  });

  test('/ finds words in both reports, Enter goes through them, Escape ends it', async () => {
    const { user } = open();
    await user.keyboard('/');
    const field = screen.getByRole('textbox', { name: 'Words to find' });
    expect(field).toHaveFocus();
    await user.type(field, 'COALITION  does');
    const find = screen.getByLabelText('Find in both reports');
    expect(within(find).getByRole('status')).toHaveTextContent('2 · 1 in A, 1 in B');
    await user.keyboard('{Enter}{Enter}');
    expect(within(find).getByRole('status')).toHaveTextContent('2 of 2');
    expect(
      within(pane('B') as HTMLElement).getByText('coalition does', { selector: 'mark' }),
    ).toHaveAccessibleDescription('found, you are here');
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Find in both reports')).not.toBeInTheDocument();
    expect(screen.queryByText('coalition does', { selector: 'mark' })).not.toBeInTheDocument();
  });
});

describe('the address', () => {
  test('keeps the view, the tab, the filters and the focus, and brings them back', async () => {
    const { user, unmount } = open();
    await user.click(screen.getByRole('tab', { name: 'All differences' }));
    await user.click(await screen.findByText(/^Filter by kind/));
    await user.click(screen.getByRole('button', { name: /^another word/ }));
    await user.keyboard('2j');
    const address = `#${readFragment()}`;
    expect(address).toMatch(/^#view=aligned&tab=differences&kinds=synonym&at=a\d+\.l?\d*\.\d*\.\.h\d+$/);
    unmount();
    expect(location.hash).toBe('');
    history.replaceState(null, '', `/${address}`);
    open();
    expect(screen.getByRole('button', { name: 'Aligned' })).toHaveAttribute('aria-pressed', 'true');
    expect(await screen.findByRole('button', { name: /^another word/ })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('status')).toHaveTextContent(/^1 of/);
    expect(`#${readFragment()}`).toBe(address);
  });

  test('goes back and forward', async () => {
    const { user } = open();
    await user.keyboard('2');
    await user.keyboard('{Escape}');
    // It is written when the press has been answered.
    await waitFor(() => expect(location.hash.slice(1)).toBe(readFragment()));
    const went = () => new Promise((done) => addEventListener('popstate', done, { once: true }));
    const back = async (by: number) => {
      const gone = went();
      await act(async () => {
        history.go(by);
        await gone;
      });
    };
    await back(-1);
    expect(screen.queryByText('Nothing in focus')).not.toBeInTheDocument();
    await back(-1);
    expect(screen.getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-pressed', 'true');
    await back(1);
    expect(screen.getByRole('button', { name: 'Aligned' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('that names what is not there opens the beginning', () => {
    history.replaceState(null, '', '/#view=sideways&tab=nothing&kinds=magic&at=a999.l77');
    open();
    expect(screen.getByRole('button', { name: 'Side by side' })).toHaveAttribute('aria-pressed', 'true');
    expect(pane('A')?.querySelector('[aria-current="true"]')).toBeInTheDocument();
  });
});
