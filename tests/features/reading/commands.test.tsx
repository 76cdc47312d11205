import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
// Loaded when first opened; a test does not wait for that.
import '../../../src/features/reading/commands/CommandPalette';
import '../../../src/features/reading/commands/KeysDialog';
import { keyWords } from '../../../src/features/reading/commands/key-words';
import { COMMANDS } from '../../../src/features/reading/commands/registry';
import { example } from '../example';
import { TestedReadingScreen } from '../reading-screen';

beforeAll(() => {
  // What the list of the palette asks of a browser, and jsdom lacks.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView ??= () => {};
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => history.replaceState(null, '', '/'));

function open(readOnly = false) {
  render(<TestedReadingScreen comparison={example} readOnly={readOnly} />);
  return userEvent.setup();
}

async function openPalette(user: ReturnType<typeof userEvent.setup>) {
  await user.keyboard('{Control>}k{/Control}');
  return within(await screen.findByRole('dialog', { name: 'Commands' }));
}

const names = (list: readonly HTMLElement[]) => list.map((option) => option.firstChild?.textContent);

describe('the registry', () => {
  test('has every command once', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is what the list of keys is drawn from', async () => {
    const user = open();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    const listed = [...dialog.querySelectorAll('dt')].map((key) => key.textContent);
    for (const { keys } of COMMANDS) if (keys) expect(listed).toContain(keys.map(keyWords).join('  '));
  });
});

describe('the command palette', () => {
  test('lists what is possible now, with its keys', async () => {
    const user = open();
    const palette = await openPalette(user);
    const listed = names(await palette.findAllByRole('option'));
    expect(listed).toContain('Next difference');
    expect(listed).toContain('Change link…');
    expect(listed).not.toContain('Undo');
    expect(listed).not.toContain('Split…');
    expect(palette.getByRole('option', { name: /^Next difference/ })).toHaveTextContent('J');
  });

  test('finds a command by its name and runs it by Enter', async () => {
    const user = open();
    const palette = await openPalette(user);
    await waitFor(() => expect(palette.getByRole('combobox')).toHaveFocus());
    await user.keyboard('aligned{Enter}');
    expect(screen.queryByRole('dialog', { name: 'Commands' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Aligned' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('leaves out what changes the work where a file is only read', async () => {
    const user = open(true);
    const palette = await openPalette(user);
    const listed = names(await palette.findAllByRole('option'));
    expect(listed).toContain('Copy');
    expect(listed).not.toContain('Unlink');
    expect(listed).not.toContain('Note');
  });

  test('moves the focus of a command to where it belongs', async () => {
    const user = open();
    await openPalette(user);
    await user.keyboard('find in{Enter}');
    expect(screen.getByRole('textbox', { name: 'Words to find' })).toHaveFocus();
  });
});

test('a key that would change a file that is only read says why it does not', async () => {
  const user = open(true);
  await user.click(within(screen.getByRole('region', { name: 'Report A' })).getByText(/^Fishermen/));
  await user.keyboard('l');
  expect(screen.getByText(/^This file is only read/)).toBeInTheDocument();
});
