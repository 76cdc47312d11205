import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from '../../src/ui/Button';

test('what whoever uses a button sets, it has', () => {
  render(
    <Button className="min-h-6 px-2" variant="bare">
      Undo
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  expect(button).toHaveClass('min-h-6', 'px-2');
  expect(button).not.toHaveClass('min-h-control');
  expect(button).not.toHaveClass('px-3');
  expect(button).toHaveAttribute('type', 'button');
});
