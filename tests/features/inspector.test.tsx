import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import '../../src/features/reading/inspector/Inspector';
import { Providers } from '../../src/app/Providers';
import { example } from './example';
import { TestedReadingScreen } from './reading-screen';

test('the inspector tells how two clicked sentences were scored', async () => {
  const user = userEvent.setup();
  render(
    <Providers>
      <TestedReadingScreen comparison={example} />
    </Providers>,
  );
  await user.keyboard('i');
  const inspector = within(await screen.findByRole('complementary', { name: 'Inspector' }));
  const [link] = example.links;
  for (const id of [link?.a[0], link?.b[0]]) {
    const sentence = document.querySelector(`[data-sentence="${id}"]`) ?? document.getElementById(`sentence-${id}`);
    if (!sentence) throw new Error(`no sentence ${id}`);
    await user.click(sentence);
  }
  expect(await inspector.findByRole('table', { name: /sure/ })).toBeInTheDocument();
  expect(inspector.getByRole('row', { name: /^shared-words / })).toBeInTheDocument();
});
