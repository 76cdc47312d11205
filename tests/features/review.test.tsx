import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { example, fishermen, monitor, spoken, watch, withoutHighlights } from './example';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

const TRAMS = 'Trams in the old town were halted by snow for several hours.';
const pane = (name: 'A' | 'B') => screen.getByRole('region', { name: `Report ${name}` });
const sentence = (side: 'A' | 'B', words: string): HTMLElement =>
  within(pane(side)).getByText((_, element) => element?.id !== '' && element?.textContent === words);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const passages = () => within(screen.getByRole('list', { name: 'Summary' })).getByText(/passages? in both/);

function open(comparison = example, readOnly = false) {
  render(<TestedReadingScreen comparison={comparison} readOnly={readOnly} />);
  return userEvent.setup();
}

describe('linking', () => {
  test('by the pointer: choose here, then there', async () => {
    const user = open();
    await user.click(sentence('A', fishermen));
    await user.click(await screen.findByRole('button', { name: 'Link…' }));
    expect(button('Link these')).toBeDisabled();
    await user.click(sentence('B', TRAMS));
    await user.click(button('Link these'));
    await waitFor(() => expect(passages()).toHaveTextContent('4 passages in both'));
    expect(sentence('A', fishermen)).toHaveAccessibleDescription('also in B, told differently, linked by you');
    expect(await screen.findByText('Linked by you.')).toBeInTheDocument();
    expect(screen.getByText('Linked.')).toBeInTheDocument();
  });

  test('by keys alone, and back by Ctrl+Z', async () => {
    const user = open();
    sentence('A', fishermen).focus();
    await user.keyboard('{Enter}l');
    expect(sentence('A', fishermen).querySelector('mark')).toHaveAccessibleDescription('chosen');
    sentence('B', TRAMS).focus();
    await user.keyboard('{Enter}l');
    await waitFor(() => expect(passages()).toHaveTextContent('4 passages'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(passages()).toHaveTextContent('3 passages'));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(() => expect(passages()).toHaveTextContent('4 passages'));
  });

  test('is given up by Escape', async () => {
    const user = open();
    await user.click(sentence('A', fishermen));
    await user.keyboard('l{Escape}');
    expect(screen.queryByRole('button', { name: 'Link these' })).toBeNull();
    await waitFor(() => expect(passages()).toHaveTextContent('3 passages'));
  });

  test('grows a passage by a sentence, and splits it again', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    await user.keyboard('l');
    await user.click(sentence('B', TRAMS));
    await user.keyboard('l');
    expect(await screen.findByText(/one told in two/)).toBeInTheDocument();
    await user.click(sentence('B', TRAMS));
    await user.click(button('Split…'));
    await user.click(button('Split'));
    const isAlone = () => expect(sentence('B', TRAMS)).toHaveAccessibleDescription('only here, A has this nowhere');
    await waitFor(isAlone);
    expect(sentence('B', monitor)).toHaveAccessibleDescription('also in A, linked by you');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sentence('B', TRAMS)).toHaveAccessibleDescription('also in A, linked by you'));
    await user.click(sentence('B', TRAMS));
    await user.keyboard('ss');
    await waitFor(isAlone);
  });

  test('is undone by Unlink, and what was linked knows the other as the nearest', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    await user.keyboard('u');
    await waitFor(() => expect(passages()).toHaveTextContent('2 passages'));
    expect(await screen.findByText(/^Compare for yourself/)).toBeInTheDocument();
    await user.click(button('Undo'));
    await waitFor(() => expect(passages()).toHaveTextContent('3 passages'));
  });
});

describe('rejecting', () => {
  test('a difference takes its mark away, and it can be restored', async () => {
    const user = open(withoutHighlights(example));
    await user.click(within(pane('A')).getByText('watch', { selector: 'mark' }));
    await user.keyboard('x');
    expect(within(pane('A')).queryByText('watch', { selector: 'mark' })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'All differences' }));
    await user.click(await screen.findByText('1 rejected'));
    await user.click(button('Restore'));
    expect(within(pane('A')).getByText('watch', { selector: 'mark' })).toBeInTheDocument();
  });

  test('an observation takes it off the list, and it can be restored', async () => {
    const user = open(spoken);
    await user.click(screen.getByRole('tab', { name: 'All differences' }));
    const [first] = await screen.findAllByRole('button', { name: /^Reject: / });
    const name = first?.getAttribute('aria-label') ?? '';
    await user.click(first as HTMLElement);
    expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByText('1 rejected'));
    await user.click(button('Restore'));
    expect(button(name)).toBeInTheDocument();
  });
});

describe('notes', () => {
  const write = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
    await user.type(await screen.findByRole('textbox', { name: 'Note, in Markdown' }), text);
    await user.keyboard('{Escape}');
  };

  test('N writes one on both sides of the passage in focus, marked in both reports', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    await user.keyboard('n');
    await write(user, 'Not the **same** verb');
    const note = await screen.findByRole('listitem', { name: /^Note: Not the/ });
    expect(await within(note).findByText('same', { selector: 'strong' })).toBeInTheDocument();
    expect(within(note).getByRole('button', { name: 'Edit' })).toHaveFocus();
    for (const side of ['A', 'B'] as const)
      expect(pane(side).querySelector('[data-layer="note"]')).toHaveAttribute(
        'title',
        'your note: Not the **same** verb',
      );
  });

  test('on the words that are selected, and on nothing else', async () => {
    const user = open();
    const element = sentence('A', fishermen);
    const words = element.firstChild as Text;
    getSelection()?.setBaseAndExtent(words, 17, words, 31);
    await user.keyboard('n');
    await write(user, 'Which coast?');
    getSelection()?.removeAllRanges();
    expect(element.querySelector('[data-layer="note"]')).toHaveTextContent(/^northern coast$/);
    expect(pane('B').querySelector('[data-layer="note"]')).toBeNull();
  });

  test('have tags, a star, a colour with its shape; are searched and chosen by tag', async () => {
    const user = open();
    await user.click(screen.getByRole('tab', { name: 'Notes' }));
    await user.click(await screen.findByRole('button', { name: 'Note on the whole comparison' }));
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'trade, sea');
    await user.click(button('green, a triangle'));
    await user.click(screen.getByRole('switch', { name: 'Star' }));
    await write(user, 'First');
    await user.click(button('Note on the whole comparison'));
    await write(user, 'Second');
    const names = () =>
      screen.getAllByRole('listitem', { name: /^Note: / }).map((own) => own.getAttribute('aria-label'));
    expect(names()).toEqual(['Note: First', 'Note: Second']);
    expect(screen.getByRole('img', { name: 'green, a triangle' })).toBeInTheDocument();
    await user.click(button(/^sea/));
    expect(names()).toEqual(['Note: First']);
    await user.click(button('all'));
    await user.type(screen.getByRole('searchbox', { name: 'Search the notes' }), 'second');
    expect(names()).toEqual(['Note: Second']);
  });

  test('that are left empty are gone, and a deleted one comes back by undo', async () => {
    const user = open();
    await user.click(sentence('A', watch));
    await user.keyboard('n');
    await screen.findByRole('textbox', { name: 'Note, in Markdown' });
    await user.keyboard('{Escape}');
    expect(await screen.findByText('No notes yet')).toBeInTheDocument();
    await user.click(button('Note on the whole comparison'));
    await write(user, 'Keep me');
    await user.click(button('Delete'));
    await user.click(button('Undo'));
    await waitFor(() => expect(screen.getByRole('listitem', { name: 'Note: Keep me' })).toBeInTheDocument());
  });

  test('run nothing and fetch nothing', async () => {
    const user = open();
    await user.click(screen.getByRole('tab', { name: 'Notes' }));
    await user.click(await screen.findByRole('button', { name: 'Note on the whole comparison' }));
    await user.click(screen.getByRole('textbox', { name: 'Note, in Markdown' }));
    await user.paste('![x](http://example.com/x.png) <img src=x onerror=alert(1)> [go](javascript:alert(1))');
    await user.keyboard('{Escape}');
    const note = await screen.findByRole('listitem', { name: /^Note: / });
    await within(note).findByText('go');
    expect(note.querySelector('img')).toBeNull();
    expect(within(note).getByText('go').getAttribute('href')).not.toContain('javascript');
  });
});

test('a file that is only read has no hand', async () => {
  const user = open(example, true);
  await user.click(sentence('A', watch));
  expect(screen.queryByRole('button', { name: 'Unlink' })).toBeNull();
  await user.keyboard('u');
  await waitFor(() => expect(passages()).toHaveTextContent('3 passages'));
});
