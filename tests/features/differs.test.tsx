import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import { differences } from '../../src/projections/differences';
import { readFragment } from '../../src/ui/browser-history';
import { example, monitor, watch, withoutHighlights } from './example';
import { many, said, told } from './highlighted';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => {
  history.replaceState(null, '', '/');
  vi.unstubAllGlobals();
});

function open(comparison: Comparison = told, readOnly = false) {
  render(<TestedReadingScreen comparison={comparison} readOnly={readOnly} />);
  return userEvent.setup();
}

const cards = () => within(screen.getByRole('list', { name: 'What differs' })).queryAllByRole('listitem');
const card = (nth: number) => cards()[nth - 1] as HTMLElement;
const opener = (nth: number) => within(card(nth)).getByRole('button', { name: new RegExp(`^Difference ${nth}`) });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByText(/differences?$/, { selector: '[role=status]' });
const lit = (name: 'A' | 'B') =>
  [...screen.getByRole('region', { name: `Report ${name}` }).querySelectorAll('[aria-current="true"]:not(mark)')].map(
    (element) => element.textContent,
  );

describe('the panel opens with what differs', () => {
  test('both wordings in a little of their sentences, one plain sentence', () => {
    open();
    expect(screen.getByRole('tab', { name: 'What differs' })).toHaveAttribute('aria-selected', 'true');
    expect(cards()).toHaveLength(3);
    expect(opener(1)).toHaveTextContent('1AWe watch closely what theBWe monitor closely what the');
    expect(within(card(1)).getByText('watch', { selector: 'b' })).toHaveAttribute('data-side', 'a');
    expect(card(1)).toHaveTextContent('One can be closer than the other.');
  });

  test('nowhere, where a side has no such words', () => {
    open();
    expect(opener(2)).toHaveAccessibleName(/^Difference 2\. A: .*had asked for new quotas.* B: nowhere\. Only A/);
    expect(opener(2)).toHaveTextContent('Bnowhere');
    expect(opener(3)).toHaveTextContent('AnowhereBTrams in the old town');
  });

  test('in how many places', () => {
    open(said);
    expect(card(1)).toHaveTextContent(/One is gladder\. 2 places/);
  });

  test('says what is not looked for in another language', () => {
    const [a, b] = told.reports;
    open({ ...told, reports: [a, { ...b, language: 'de' }] });
    expect(screen.getByText(/^B is not in English: only headlines/)).toBeInTheDocument();
  });

  test('a dozen, and the way to all others', async () => {
    const user = open(many);
    expect(cards()).toHaveLength(12);
    await user.click(button(/^\d+ more$/));
    expect(screen.getByRole('tab', { name: 'All differences' })).toHaveAttribute('aria-selected', 'true');
    await user.click(await screen.findByText('The next 3 by how much they tell'));
    expect(
      within(screen.getByRole('list', { name: 'Next by how much they tell' })).getAllByRole('listitem'),
    ).toHaveLength(3);
  });
});

describe('a card', () => {
  test('leads to its words in both reports', async () => {
    const user = open();
    await user.click(opener(1));
    expect(card(1)).toHaveAttribute('aria-current', 'true');
    expect(lit('A')).toEqual([watch]);
    expect(lit('B')).toEqual([monitor]);
    expect(readFragment()).toMatch(/at=a2\.l\d+\.\d+\.\.h0$/);
  });

  test('is left by choosing a sentence, which is explained, and J comes back to the next', async () => {
    const user = open();
    await user.keyboard('j');
    await user.click(within(screen.getByRole('region', { name: 'Report B' })).getByText(/halted by snow/));
    expect(screen.getByRole('tab', { name: 'This passage' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('j');
    expect(card(2)).toHaveAttribute('aria-current', 'true');
  });

  test('J and K go through the cards, then through the differences that none of them tells', async () => {
    const user = open();
    const others = differences(told).filter(
      ({ link, edit, shifts }) =>
        link.edits[edit]?.id !== told.highlights?.[0]?.edits[0] && shifts.join() !== 'function',
    );
    const all = 3 + others.length;
    await user.keyboard('j');
    expect(status()).toHaveTextContent(`1 of ${all} differences`);
    expect(card(1)).toHaveAttribute('aria-current', 'true');
    await user.keyboard('jj');
    expect(card(3)).toHaveAttribute('aria-current', 'true');
    expect(lit('B')).toHaveLength(1);
    await user.keyboard('j');
    expect(status()).toHaveTextContent(`4 of ${all}`);
    expect(screen.getByRole('tab', { name: 'This passage' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('k');
    expect(card(3)).toHaveAttribute('aria-current', 'true');
    await user.keyboard('kkk');
    expect(status()).toHaveTextContent(`${all} of ${all}`);
  });

  test('is kept before all others, by its button and by S', async () => {
    const user = open();
    await user.click(button('Keep difference 3'));
    expect(card(1)).toHaveTextContent('Only B tells of trams.');
    expect(button('Keep difference 1')).toHaveAttribute('aria-pressed', 'true');
    expect(button('Keep difference 1')).toHaveFocus();
    await user.keyboard('j');
    await user.keyboard('j');
    expect(card(2)).toHaveAttribute('aria-current', 'true');
    expect(card(2)).toHaveTextContent('watch');
    await user.keyboard('s');
    expect(button('Keep difference 2')).toHaveAttribute('aria-pressed', 'true');
    await user.click(button('Undo'));
    expect(button('Keep difference 2')).toHaveAttribute('aria-pressed', 'false');
  });

  test.each([
    ['s', 'is kept', (own: HTMLElement) => within(own).getByRole('button', { name: /^Keep/, pressed: true })],
    ['x', 'is rejected', (own: HTMLElement) => own.matches('[data-rejected]') || null],
  ])('shows at once, by %s, that it %s; the places and numbers of all follow', async (key, _, shownOn) => {
    open();
    const last = card(3);
    const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    // As in a browser, where what is deferred is not awaited.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
    opener(3).dispatchEvent(pressed);
    await Promise.resolve();
    expect(shownOn(last)).not.toBeNull();
    expect(card(3)).toBe(last);
    await waitFor(() => expect(card(3)).not.toBe(last));
  });

  test('is rejected with the way back in sight, and the keyboard goes on with the next', async () => {
    const user = open();
    await user.click(button('Reject difference 1'));
    expect(cards()).toHaveLength(2);
    expect(opener(1)).toHaveFocus();
    expect(screen.getByText(/^Rejected/)).toBeInTheDocument();
    await user.click(button(/^Undo: Rejected/));
    expect(cards()).toHaveLength(3);
    await user.keyboard('jr');
    expect(cards()).toHaveLength(2);
    await user.keyboard('j');
    expect(card(1)).toHaveAttribute('aria-current', 'true');
    await user.click(screen.getByText('1 rejected'));
    await user.click(button('Restore'));
    expect(cards()).toHaveLength(3);
  });

  test('goes with the difference that it tells, and leaves it among all when it goes alone', async () => {
    const user = open();
    await user.click(button('Reject difference 1'));
    await user.click(screen.getByRole('tab', { name: 'All differences' }));
    expect(await screen.findByRole('button', { name: /^(?!Reject).*watch.*monitor/ })).toBeInTheDocument();
    await user.click(button(/^Undo: /));
    await user.click(button(/^Reject: watch, monitor/));
    await user.click(screen.getByRole('tab', { name: 'What differs' }));
    expect(cards()).toHaveLength(2);
  });

  test('has one note on both its wordings', async () => {
    const user = open();
    opener(1).focus();
    await user.keyboard('n');
    await user.type(await screen.findByRole('textbox', { name: 'Note, in Markdown' }), 'Not the same verb');
    await user.keyboard('{Escape}');
    const note = await screen.findByRole('listitem', { name: /^Note: Not the/ });
    expect(within(note).getByText('watch')).toBeInTheDocument();
    expect(within(note).getByText('monitor')).toBeInTheDocument();
    expect(within(note).getByText('On what differs: wording')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'What differs' }));
    await user.click(button('Note on difference 1'));
    expect(await screen.findByRole('textbox', { name: 'Note, in Markdown' })).toHaveValue('Not the same verb');
  });

  test('is walked to by the arrow keys', async () => {
    const user = open();
    opener(1).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(opener(3)).toHaveFocus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(card(2)).toHaveAttribute('aria-current', 'true');
  });

  test('of a file that is only read has no hand', () => {
    open(told, true);
    expect(within(card(1)).getAllByRole('button')).toHaveLength(1);
  });
});

test('a difference that no card tells has one note on both its wordings', async () => {
  const user = open(withoutHighlights(example));
  await user.click(within(screen.getByRole('region', { name: 'Report A' })).getByText('watch', { selector: 'mark' }));
  await user.keyboard('n');
  await user.type(await screen.findByRole('textbox', { name: 'Note, in Markdown' }), 'Verbs');
  await user.keyboard('{Escape}');
  const note = await screen.findByRole('listitem', { name: 'Note: Verbs' });
  expect(within(note).getByText('watch')).toBeInTheDocument();
  expect(within(note).getByText('monitor')).toBeInTheDocument();
});

test('a comparison that is older than highlights opens with all differences, and says how to get them', async () => {
  open(withoutHighlights(example));
  expect(screen.getByRole('tab', { name: 'All differences' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('Compare again to see what differs.')).toBeInTheDocument();
  expect(await screen.findByRole('list', { name: 'All differences' })).toBeInTheDocument();
});

test('an address of an earlier version that names framing opens all differences', async () => {
  history.replaceState(null, '', '/#tab=framing');
  open();
  expect(screen.getByRole('tab', { name: 'All differences' })).toHaveAttribute('aria-selected', 'true');
});

test('on a phone the cards are the first screen, and each opens its place', async () => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media.includes('760px'),
    addEventListener() {},
    removeEventListener() {},
  }));
  const user = open();
  expect(await screen.findByRole('region', { name: 'What differs' })).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'Report A' })).not.toBeInTheDocument();
  await user.click(opener(3));
  expect(await screen.findByRole('region', { name: 'Report B' })).toBeInTheDocument();
  expect(lit('B')).toHaveLength(1);
  expect(screen.queryByRole('region', { name: 'What differs' })).not.toBeInTheDocument();
  await user.click(button('What differs'));
  expect(card(3)).toHaveAttribute('aria-current', 'true');
});
