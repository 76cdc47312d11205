import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import type { Note } from '../../src/model/review';
import { toJson } from '../../src/projections/saved-json';
import { NO_WORK } from '../../src/review/history';
import { rejectionOf } from '../../src/review/reviewed';
import { textSelectorAt } from '../../src/review/text-selector';
import { exported } from '../exporters/exported';
import { example, spoken } from './example';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

const TIME = '2026-01-01T00:00:00Z';
const on = (side: 0 | 1, words: string) => {
  const start = example.reports[side].text.indexOf(words);
  return [textSelectorAt(example.reports[side].text, [start, start + words.length])];
};
const note = (id: string, text: string, more: Partial<Note> = {}): Note => ({
  ...{ id, a: on(0, 'watch closely'), b: [], text, tags: [], star: false, colour: null, created: TIME, changed: TIME },
  ...more,
});
const bo = (more: Partial<Comparison['reader']>): Comparison => ({
  ...example,
  reader: { ...NO_WORK, author: 'Bo', ...more },
});

const json = (comparison: Comparison) => new File([toJson(comparison)], 'bo.parallax.json');
const told = () => screen.getByText((_, element) => element?.getAttribute('aria-live') === 'polite');
const cards = () => within(screen.getByRole('list', { name: 'Notes' })).getAllByRole('listitem');

function open(comparison = example, readOnly = false) {
  render(<TestedReadingScreen comparison={comparison} readOnly={readOnly} />);
  return userEvent.setup();
}

async function merge(user: ReturnType<typeof userEvent.setup>, file: File) {
  await user.keyboard('m');
  await user.upload(screen.getByLabelText('A colleague’s work'), file);
  await waitFor(() => expect(told()).not.toHaveTextContent(/^$|^Reading/));
  // What a tab holds is drawn after the tab itself.
  await waitFor(() => expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false'));
}

async function writeNote(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.keyboard('n');
  await user.type(await screen.findByRole('textbox', { name: 'Note, in Markdown' }), text);
  await user.click(screen.getByRole('button', { name: 'Done' }));
}

describe('a colleague’s saved file', () => {
  test('adds its notes with who wrote them, and goes again as one step', async () => {
    const user = open();
    const observation = example.observations[0];
    await writeNote(user, 'My own.');
    await merge(
      user,
      json(
        bo({
          notes: [note('n1', 'A strong verb.'), note('n2', 'And what of B?', { a: [], b: on(1, 'monitor') })],
          ...(observation && { rejected: [rejectionOf(example, observation)] }),
        }),
      ),
    );
    expect(told()).toHaveTextContent(/^2 notes added/);
    expect(cards()).toHaveLength(3);
    const card = screen.getByRole('listitem', { name: 'Note: A strong verb.' });
    expect(within(card).getByText('by Bo')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Undo:/ }));
    expect(cards()).toHaveLength(1);
  });

  test('adds nothing a second time, and says so', async () => {
    const user = open();
    const file = json(bo({ notes: [note('n1', 'A strong verb.')] }));
    await merge(user, file);
    await waitFor(() => expect(told()).toHaveTextContent('1 note added.'));
    await merge(user, file);
    await waitFor(() => expect(told()).toHaveTextContent('Nothing new to merge: 1 was there already.'));
    expect(cards()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^Undo:/ })).toBeNull();
  });

  test('shows a note whose words are not in these reports with its words', async () => {
    const lost = { start: 10, end: 30, exact: 'quite different word', prefix: 'some ', suffix: 's here' };
    const user = open();
    await merge(user, json(bo({ notes: [note('n1', 'Where was it?', { a: [lost] })] })));
    expect(told()).toHaveTextContent('1 note added, 1 could not be placed: its words are not in these reports.');
    expect(screen.getByText('quite different word')).toBeVisible();
    expect(screen.getByText('These words are no longer in the report.')).toBeVisible();
  });

  test('of other reports is refused, with which they are', async () => {
    const user = open();
    await merge(user, json(spoken));
    expect(told()).toHaveTextContent(
      '“bo.parallax.json” is a comparison of other reports, “Ferry to return in May” and “Ferry returns in spring”.',
    );
  });

  test('is not merged where the open one is only read', async () => {
    const user = open(example, true);
    await user.keyboard('m');
    expect(screen.queryByLabelText('A colleague’s work')).toBeNull();
    expect(told()).toHaveTextContent('This file is only read');
  });
});

describe('notes that come back', () => {
  const noted = bo({ notes: [note('n1', 'A *strong* verb.', { tags: ['verbs'] })] });

  test('in the comments of a Word file', async () => {
    const user = open();
    await merge(user, new File([exported(noted, 'docx') as BlobPart], 'bo.docx'));
    expect(told()).toHaveTextContent('1 note added.');
    expect(within(cards()[0] as HTMLElement).getByText('watch closely')).toBeVisible();
    expect(within(cards()[0] as HTMLElement).getByText('by Bo')).toBeVisible();
  });

  test('in annotations of another client', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Too strong', purpose: 'commenting', creator: { name: 'Cy' } },
      target: { selector: { type: 'TextQuoteSelector', exact: 'watch closely', prefix: 'We ', suffix: ' what' } },
    };
    const user = open();
    await merge(user, new File([JSON.stringify([annotation])], 'recogito.json'));
    expect(told()).toHaveTextContent('1 note added.');
    expect(screen.getByRole('listitem', { name: 'Note: Too strong' })).toHaveTextContent('by Cy');
  });

  test('from a file of something else are refused in words', async () => {
    const user = open();
    await merge(user, new File(['A letter to my aunt.'], 'letter.json'));
    expect(told()).toHaveTextContent('“letter.json” is neither a saved comparison nor a file of annotations.');
  });
});
