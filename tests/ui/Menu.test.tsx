import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Menu } from '../../src/ui/Menu';

function Example({ onCopy, onPaste }: { onCopy?: () => void; onPaste?: () => void }) {
  const [view, setView] = useState('list');
  const [marks, setMarks] = useState(false);
  const views = ['list', 'table'].map((label) => ({
    label,
    checked: label === view,
    onSelect: () => setView(label),
  }));
  return (
    <>
      <Menu
        label="More"
        groups={[
          {
            label: 'Edit',
            items: [
              { label: 'Copy', keys: 'Ctrl C', onSelect: () => onCopy?.() },
              { label: 'Paste', disabled: true, onSelect: () => onPaste?.() },
              { label: 'Marks', checked: marks, onSelect: () => setMarks(!marks) },
            ],
          },
          { label: 'View', oneOf: true, items: views },
        ]}
      >
        …
      </Menu>
      <p>elsewhere</p>
    </>
  );
}

const button = () => screen.getByRole('button', { name: 'More' });
const closed = () => vi.waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());

test('opens by click, and again by click closes', async () => {
  const user = userEvent.setup();
  render(<Example />);
  // While the menu is open the button is hidden from whoever hears the page, and by its role from this test.
  const more = button();
  expect(more).toHaveAttribute('aria-haspopup', 'menu');
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await user.click(more);
  expect(await screen.findByRole('menu', { name: 'More' })).toBeVisible();
  expect(more).toHaveAttribute('aria-expanded', 'true');
  await user.click(more);
  await closed();
});

for (const key of ['{Enter}', ' ', '{ArrowDown}']) {
  test(`opens by ${key}; Escape closes it, and the button has the focus again`, async () => {
    const user = userEvent.setup();
    render(<Example />);
    await user.tab();
    await user.keyboard(key);
    const menu = await screen.findByRole('menu');
    await vi.waitFor(() => expect(menu).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard('{Escape}');
    await closed();
    expect(button()).toHaveFocus();
  });
}

test('arrow keys go from item to item, and Enter chooses one', async () => {
  const user = userEvent.setup();
  const onCopy = vi.fn();
  render(<Example onCopy={onCopy} />);
  await user.tab();
  await user.keyboard('{ArrowDown}');
  const copy = await screen.findByRole('menuitem', { name: 'Copy' });
  await vi.waitFor(() => expect(screen.getByRole('menu')).toContainElement(document.activeElement as HTMLElement));
  while (document.activeElement !== copy) await user.keyboard('{ArrowDown}');
  await user.keyboard('{Enter}');
  expect(onCopy).toHaveBeenCalledOnce();
  await closed();
  expect(button()).toHaveFocus();
});

test('an item that is disabled says so, and does nothing', async () => {
  const user = userEvent.setup();
  const onPaste = vi.fn();
  render(<Example onPaste={onPaste} />);
  await user.click(button());
  const paste = await screen.findByRole('menuitem', { name: 'Paste' });
  expect(paste).toHaveAttribute('aria-disabled', 'true');
  await user.click(paste);
  expect(onPaste).not.toHaveBeenCalled();
});

test('what is on or off, and one of several, show which they are', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(button());
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Marks', checked: false }));
  await closed();
  await user.click(button());
  expect(await screen.findByRole('menuitemcheckbox', { name: 'Marks', checked: true })).toBeVisible();
  await user.click(screen.getByRole('menuitemradio', { name: 'table', checked: false }));
  await closed();
  await user.click(button());
  expect(await screen.findByRole('menuitemradio', { name: 'table', checked: true })).toBeVisible();
  expect(screen.getByRole('menuitemradio', { name: 'list', checked: false })).toBeVisible();
});

test('a press elsewhere closes it', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(button());
  await screen.findByRole('menu');
  await user.click(screen.getByText('elsewhere'));
  await closed();
});
