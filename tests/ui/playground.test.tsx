import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { READING_STORIES } from '../playground/reading-stories';
import { UI_STORIES } from '../playground/ui-stories';

for (const { name, Example } of [...UI_STORIES, ...READING_STORIES]) {
  test(`the story “${name}” can be drawn`, () => {
    const { container } = render(<Example />);
    expect(container).not.toBeEmptyDOMElement();
  });
}
