import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Dialog } from '../../src/ui/Dialog';
import { LazyDialog } from '../../src/ui/LazyDialog';

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <LazyDialog title="Example" open={open} onClose={() => setOpen(false)}>
        <input aria-label="Name" />
      </LazyDialog>
    </>
  );
}

async function open() {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  return { user, dialog: await screen.findByRole('dialog', { name: 'Example' }) };
}

const closed = () =>
  vi.waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

test('has a name, takes the focus and hides what lies under it', async () => {
  const { dialog } = await open();
  await vi.waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  expect(screen.queryByRole('button', { name: 'Open' })).not.toBeInTheDocument();
});

test('keeps the focus: Tab goes round inside it', async () => {
  const { user, dialog } = await open();
  await vi.waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  for (let k = 0; k < 5; k++) {
    await user.tab();
    await vi.waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  }
});

test('Escape closes it, and what opened it has the focus again', async () => {
  const { user } = await open();
  await user.keyboard('{Escape}');
  await closed();
});

test('its button closes it', async () => {
  const { user, dialog } = await open();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  await closed();
});

test('what answers the press is a dimmed page alone: the dialog is drawn after that', () => {
  const first = renderToStaticMarkup(
    <Dialog title="Example" onClose={() => {}}>
      much to draw
    </Dialog>,
  );
  expect(first).toContain('data-opening');
  expect(first).not.toContain('much to draw');
});

test('what is typed in is there at once', () => {
  const first = renderToStaticMarkup(
    <Dialog title="Example" forTyping onClose={() => {}}>
      a field
    </Dialog>,
  );
  expect(first).not.toContain('data-opening');
});
