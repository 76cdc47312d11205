import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import AboutDialog from '../../src/features/about/AboutDialog';
import { homeOfLinks } from '../../src/storage/settings';

Reflect.set(globalThis, 'PARALLAX_VERSION', 'test');

afterEach(() => localStorage.clear());

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AboutDialog onClose={() => {}} />
    </QueryClientProvider>,
  );
  return screen.getByRole('textbox', { name: 'Links lead to' });
}

test('the address of a hosted copy is set once, and links lead there from then on', async () => {
  await userEvent.type(open(), 'https://example.org/parallax/');
  expect(homeOfLinks()).toBe('https://example.org/parallax/');
});

test('what is no address of a web page is said, and changes nothing', async () => {
  const field = open();
  await userEvent.type(field, 'javascript:alert(1)');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/^That is no address of a web page/);
  expect(homeOfLinks()).toBe('');
});
