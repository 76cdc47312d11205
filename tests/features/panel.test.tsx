import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import { listedObservations } from '../../src/projections/all-differences';
import { differences } from '../../src/projections/differences';
import { readFragment } from '../../src/ui/browser-history';
import { WITHOUT_LEXICON } from '../engine/resources';
import { example, spoken, withoutHighlights } from './example';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

async function openTab(name: string, comparison: Comparison = spoken) {
  render(<TestedReadingScreen comparison={comparison} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name }));
  return { user, panel: screen.getByRole('tabpanel', { name }) };
}

const openFilter = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByText(/^Filter by kind/));

const pane = (name: 'A' | 'B') => screen.getByRole('region', { name: `Report ${name}` });

test('this passage says in one plain sentence what a change comes to', async () => {
  const { user, panel } = await openTab('This passage', withoutHighlights(spoken));
  await user.click(within(pane('A')).getByText('would', { selector: 'mark' }));
  expect(await within(panel).findByText(/“would”, B says “may”: they are not certain/)).toBeInTheDocument();
});

test('this passage says of another word only that it is one, and why both match', async () => {
  const { user, panel } = await openTab('This passage', withoutHighlights(example));
  await user.click(within(pane('A')).getByText('watch', { selector: 'mark' }));
  // Of other words for one thing their kind says it all.
  expect(within(panel).getByRole('listitem', { current: true })).toHaveTextContent(/watch.*monitor.*another word/);
  expect(within(panel).queryByText(/“watch”/)).not.toBeInTheDocument();
  expect(within(panel).getByRole('heading', { name: 'Why these match' })).toBeInTheDocument();
});

describe('differences', () => {
  const all = differences(spoken);
  const items = () => within(screen.getByRole('list', { name: 'All differences' })).queryAllByRole('listitem');
  const beyond = listedObservations(spoken.observations, false).length;

  test('are filtered by kind, in the list, in the reports and for J', async () => {
    const { user, panel } = await openTab('All differences', withoutHighlights(spoken));
    await openFilter(user);
    const kinds = within(panel).getByRole('group', { name: 'In the wording' });
    await user.click(within(kinds).getByRole('button', { name: /^number/ }));
    expect(items()).toHaveLength(all.filter(({ shifts }) => shifts.includes('number')).length);
    expect(pane('A').querySelectorAll('mark')).toHaveLength(items().length);
    await user.keyboard('j');
    expect(screen.getByRole('status')).toHaveTextContent(`1 of ${items().length} difference`);
    await user.click(within(kinds).getByRole('button', { name: 'all' }));
    expect(items()).toHaveLength(all.length + beyond);
  });

  test('that change little can be left out', async () => {
    const [a, b] = ['We watch closely, and the town waits.', 'We monitor closely and a town waits.'] as const;
    const small = await compare(
      { sentences: [a] },
      { sentences: [b] },
      { links: [{ a: [0], b: [0] }] },
      WITHOUT_LEXICON,
    );
    const { user, panel } = await openTab('All differences', small);
    await openFilter(user);
    const before = items().length;
    await user.click(within(panel).getByRole('switch', { name: 'small words' }));
    expect(items().length).toBeLessThan(before);
    expect(within(panel).getByRole('switch', { name: 'small words' })).toBeChecked();
  });

  test('keep what is in focus, whatever is filtered', async () => {
    const { user, panel } = await openTab('All differences');
    await openFilter(user);
    await user.keyboard('jj');
    const lit = () => pane('A').querySelector('[aria-current="true"]:not(mark)')?.textContent;
    const before = lit();
    await user.click(within(panel).getByRole('button', { name: /^number/ }));
    expect(lit()).toBe(before);
  });
});

test('every place of an observation can be reached, one after the other and round again', async () => {
  const { user, panel } = await openTab('Voices');
  await user.click(await within(panel).findByRole('button', { name: 'Ann Smith' }));
  const place = () => within(panel).getByText(/^place \d/).textContent;
  const beginning = readFragment();
  expect(place()).toMatch(/^place 1 of [2-9] · in A$/);
  await user.click(within(panel).getByRole('button', { name: 'Next place of this observation' }));
  expect(place()).toMatch(/^place 2 of/);
  expect(readFragment()).not.toBe(beginning);
  await user.click(within(panel).getByRole('button', { name: 'Previous place of this observation' }));
  await user.click(within(panel).getByRole('button', { name: 'Previous place of this observation' }));
  expect(place()).toMatch(/^place ([2-9]) of \1 · in B$/);
});

describe('what differs beyond the wording', () => {
  test('stands among all differences with its kind, and leads to the words', async () => {
    const { user, panel } = await openTab('All differences');
    await user.click(
      await within(panel).findByRole('button', { name: /^(?!Reject).*here.*“said”.*“insisted”.*Verbs of saying/ }),
    );
    expect(within(pane('A')).getByText('said', { selector: 'mark[data-layer="evidence"]' })).toBeVisible();
    expect(within(pane('B')).getByText('insisted', { selector: 'mark' })).toHaveAccessibleDescription(/introduced/);
  });

  test('is filtered by kind', async () => {
    const { user, panel } = await openTab('All differences');
    await openFilter(user);
    const kinds = within(panel).getByRole('group', { name: 'Beyond the wording' });
    await user.click(within(kinds).getByRole('button', { name: /^Names/ }));
    const rows = within(within(panel).getByRole('list', { name: 'All differences' })).getAllByRole('listitem');
    expect(rows).toHaveLength(spoken.observations.filter(({ kind }) => kind === 'naming').length);
    for (const row of rows) expect(row).toHaveTextContent('Names');
    await user.click(within(panel).getByRole('button', { name: 'all' }));
    expect(within(panel).getAllByRole('listitem').length).toBeGreaterThan(rows.length);
  });

  test('keeps what is often wrong behind a switch', async () => {
    const weak = {
      ...spoken.observations[0],
      id: 'weak',
      kind: 'loaded-word',
      rule: 'loaded-word/only-here',
      says: 'Only A writes “slammed”.',
    } as const;
    const comparison = { ...spoken, observations: [...spoken.observations, weak] } as Comparison;
    const { user, panel } = await openTab('All differences', comparison);
    await openFilter(user);
    const way = within(panel).getByRole('switch', { name: /charged words/ });
    expect(within(panel).queryByText(/slammed/)).not.toBeInTheDocument();
    await user.click(way);
    expect(within(panel).getByText(/slammed/)).toBeInTheDocument();
  });
});

test('the list says what is not looked for in another language', async () => {
  const [a, b] = spoken.reports;
  const { panel } = await openTab('All differences', { ...spoken, reports: [a, { ...b, language: 'fr' }] });
  expect(await within(panel).findByText(/B is not in English/)).toBeInTheDocument();
});

test('voices stand side by side, with how much they say and by which verbs', async () => {
  const { user, panel } = await openTab('Voices');
  const table = await within(panel).findByRole('table', { name: 'Voices' });
  const smith = within(table).getByRole('button', { name: 'Ann Smith' });
  const cells = smith.closest('tr')?.nextElementSibling?.querySelectorAll('td') ?? [];
  expect(cells[0]).toHaveTextContent('“said”');
  expect(cells[1]).toHaveTextContent('“insisted”');
  expect(cells[1]).toHaveTextContent('word for word');
  await user.click(smith);
  expect(smith).toHaveAttribute('aria-current', 'true');
  expect(pane('B').querySelector('[aria-current="true"]')).toHaveTextContent('60 boats may return');
});

test('facts are told apart by whether they differ, stand in one report alone, or agree', async () => {
  const { panel } = await openTab('Facts');
  const differ = await within(panel).findByRole('region', { name: 'Differ' });
  expect(within(differ).getByRole('button', { name: /^(?!Reject).*40 boats.*60 boats/ })).toBeInTheDocument();
  expect(within(panel).getByRole('region', { name: 'Agree' })).toBeInTheDocument();
});
