import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Segmented } from '../../src/ui/Segmented';

function Example() {
  const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
  return (
    <Segmented
      label="Report"
      options={[
        ['a', 'A', 'Report A'],
        ['b', 'B', 'Report B'],
        ['c', 'C'],
      ]}
      current={current}
      onChange={setCurrent}
    />
  );
}

test('one of a few is pressed, and stays pressed when it is clicked again', async () => {
  const user = userEvent.setup();
  render(<Example />);
  expect(screen.getByRole('group', { name: 'Report' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Report B', pressed: false }));
  expect(screen.getByRole('button', { name: 'Report B', pressed: true })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Report A', pressed: false })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Report B' }));
  expect(screen.getByRole('button', { name: 'Report B', pressed: true })).toBeVisible();
});

test('one tab stop, arrow keys between the buttons', async () => {
  const user = userEvent.setup();
  render(
    <>
      <Example />
      <button type="button">after</button>
    </>,
  );
  await user.tab();
  expect(screen.getByRole('button', { name: 'Report A' })).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: 'Report B' })).toHaveFocus();
  await user.keyboard(' ');
  expect(screen.getByRole('button', { name: 'Report B', pressed: true })).toBeVisible();
  await user.tab();
  expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
});
