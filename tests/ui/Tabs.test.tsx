import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Tabs } from '../../src/ui/Tabs';

function Example() {
  const [current, setCurrent] = useState<'one' | 'two'>('one');
  return (
    <Tabs
      label="Example"
      current={current}
      onChange={setCurrent}
      tabs={[
        { name: 'one', label: 'One', content: 'first' },
        { name: 'two', label: 'Two', content: 'second' },
      ]}
    />
  );
}

test('one tab stop, arrows between tabs, and around the end', async () => {
  render(<Example />);
  await userEvent.tab();
  expect(screen.getByRole('tab', { name: 'One' })).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tab', { name: 'Two', selected: true })).toHaveFocus();
  expect(screen.getByRole('tabpanel')).toHaveTextContent('second');
  await userEvent.keyboard('{Home}');
  expect(screen.getByRole('tabpanel')).toHaveTextContent('first');
});
