import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { listedObservations } from '../../src/projections/all-differences';
import { differences } from '../../src/projections/differences';
import { example, fishermen, monitor, nothingInCommon, sameText, watch, withoutHighlights } from './example';
import { TestedReadingScreen } from './reading-screen';

function open(comparison: Comparison = example) {
  render(<TestedReadingScreen comparison={comparison} />);
  return userEvent.setup();
}

const pane = (name: 'A' | 'B') => screen.getByRole('region', { name: `Report ${name}` });

/** The element of a sentence, found by its words, marks or not. */
function sentence(side: 'A' | 'B', words: string): HTMLElement {
  return within(pane(side)).getByText((_, element) => element?.id !== '' && element?.textContent === words);
}

const current = (side: 'A' | 'B') =>
  [...pane(side).querySelectorAll('[aria-current="true"]:not(mark)')].map((element) => element.textContent);

describe('a sentence in focus', () => {
  test('lights up on both sides, and the panel shows both wordings', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    expect(current('A')).toEqual([watch]);
    expect(current('B')).toEqual([monitor]);
    const panel = screen.getByRole('tabpanel', { name: 'This passage' });
    expect(await within(panel).findByText('watch', { selector: 'mark' })).toBeInTheDocument();
    expect(within(panel).getByText('monitor', { selector: 'mark' })).toBeInTheDocument();
  });

  test('says why it is marked', async () => {
    open();
    const mark = within(pane('A')).getByText('watch', { selector: 'mark' });
    expect(mark).toHaveAttribute('title', expect.stringContaining('B has: monitor'));
    expect(mark).toHaveAccessibleDescription(expect.stringContaining('monitor'));
  });

  test('is reached and moved by arrow keys', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    await user.keyboard('{ArrowDown}');
    expect(current('A')).toEqual([fishermen]);
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent(monitor);
  });

  test('that stands on one side only says so, with the nearest', async () => {
    const user = open();
    await user.click(sentence('A', fishermen));
    expect(current('B')).toEqual([]);
    expect(await screen.findByRole('heading', { name: 'B has this nowhere' })).toBeInTheDocument();
  });

  test('is let go by Escape', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    await user.keyboard('{Escape}');
    expect(current('A')).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Nothing in focus' })).toBeInTheDocument();
  });
});

describe('keys', () => {
  const plain = withoutHighlights(example);
  const count = differences(example).length;

  test('J and K go through the differences', async () => {
    const user = open(plain);
    await user.keyboard('j');
    expect(screen.getByText(`of ${count} differences`, { exact: false, selector: '[role=status]' })).toHaveTextContent(
      /^1 of/,
    );
    await user.keyboard('jj');
    expect(screen.getByRole('status')).toHaveTextContent(/^3 of/);
    await user.keyboard('k');
    expect(screen.getByRole('status')).toHaveTextContent(/^2 of/);
  });

  test('from the last difference J goes on with the first', async () => {
    const user = open(plain);
    await user.keyboard('{Escape}k');
    expect(screen.getByRole('status')).toHaveTextContent(`${count} of ${count}`);
    await user.keyboard('j');
    expect(screen.getByRole('status')).toHaveTextContent(/^1 of/);
  });

  test('[ and ] go through the passages', async () => {
    const user = open();
    await user.keyboard('{Escape}]]');
    expect(current('A')).toEqual(['The minister said on Monday that there would be no early vote.']);
    await user.keyboard('[[');
    expect(current('A')).toEqual(['Minister rules out early vote']);
  });
});

describe('the panel', () => {
  test('changes its tabs by arrow keys', async () => {
    const user = open();
    await user.click(screen.getByRole('tab', { name: 'This passage' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'All differences' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'All differences' })).toBeInTheDocument();
  });

  test('lists every difference; a chosen one is brought into focus', async () => {
    const user = open();
    await user.click(screen.getByRole('tab', { name: 'All differences' }));
    const list = await screen.findByRole('list', { name: 'All differences' });
    const beyond = listedObservations(example.observations, false).length;
    expect(within(list).getAllByRole('listitem')).toHaveLength(differences(example).length + beyond);
    const item = within(list).getByRole('button', { name: /^(?!Reject).*watch.*monitor/ });
    await user.click(item);
    expect(item).toHaveAttribute('aria-current', 'true');
    expect(current('B')).toEqual([monitor]);
  });
});

describe('a notice', () => {
  test('tells that both are the same text', () => {
    open(sameText);
    expect(screen.getByText(/same text/)).toBeInTheDocument();
  });

  test('tells that nothing is in common', () => {
    open(nothingInCommon);
    expect(screen.getByText(/No passage of these two reports/)).toBeInTheDocument();
  });

  test('is absent where there is something to compare', () => {
    open();
    expect(screen.queryByText(/same text|No passage/)).not.toBeInTheDocument();
  });
});

test('the sentences that only one report has are counted and tagged', () => {
  open();
  expect(screen.getByRole('list', { name: 'Summary' })).toHaveTextContent('1 sentence only in A');
  expect(sentence('A', fishermen)).toHaveAccessibleDescription('only here, B has this nowhere');
});
