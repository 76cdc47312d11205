import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import type { Highlight } from '../../src/model/highlight';
import type { Span } from '../../src/model/report';
import { readFragment } from '../../src/ui/browser-history';
import { RESOURCES } from '../engine/resources';
import { monitor, watch } from './example';
import { TestedReadingScreen } from './reading-screen';

afterEach(() => history.replaceState(null, '', '/'));

const A = [
  'Minister rules out early vote',
  watch,
  'The harbour was closed for nine days by the storm, and ferries stayed in port.',
  'Fishermen on the northern coast had asked for new quotas since spring.',
];
const B = [
  'No early vote, minister says',
  monitor,
  'A storm has closed that harbour for nine days, and the ferries remained at sea.',
  'Trams in the old town were halted by snow for several hours.',
];
const found = await compare(
  { sentences: A },
  { sentences: B },
  { links: [0, 1, 2].map((k) => ({ a: [k], b: [k] })) },
  RESOURCES,
);
/** One difference that tells, one that only B has; the others are not told. */
const comparison: Comparison = {
  ...found,
  highlights: [highlight('h0', 'wording', ['watch'], ['monitor']), highlight('h1', 'only-b', [], ['halted by snow'])],
};

function highlight(id: string, kind: Highlight['kind'], a: readonly string[], b: readonly string[]): Highlight {
  const link = found.links.find((own) => kind === 'wording' && own.a.includes(found.reports[0].sentences[1]?.id ?? ''));
  const spans = (report: 0 | 1, words: readonly string[]) =>
    words.map((each): Span => {
      const start = found.reports[report].text.indexOf(each);
      return [start, start + each.length];
    });
  const edit = link?.edits.find(({ kind: how }) => how === 'changed');
  return {
    id,
    kind,
    a: spans(0, a),
    b: spans(1, b),
    says: 'This differs.',
    links: link ? [link.id] : [],
    edits: edit?.id ? [edit.id] : [],
    observations: [],
    places: [],
    score: 1,
    why: [],
  };
}

function open(own: Comparison = comparison) {
  render(<TestedReadingScreen comparison={own} />);
  return userEvent.setup();
}

const pane = (name: 'A' | 'B') => screen.getByRole('region', { name: `Report ${name}` });
const marked = (name: 'A' | 'B', tier: string) =>
  [...pane(name).querySelectorAll(`mark[data-tier="${tier}"]`)].map((mark) => mark.textContent);
const marks = () => within(screen.getByRole('group', { name: 'Marks' }));

describe('the ink', () => {
  test('tells the words of highlights by a number that is the same on both sides, and why in words', () => {
    open();
    const [one, other] = (['A', 'B'] as const).map((name) =>
      within(pane(name)).getByText(/^watch|^monitor/, { selector: 'mark' }),
    );
    expect(one).toHaveAttribute('data-tier', 'telling');
    expect(one).toHaveAccessibleDescription(expect.stringMatching(/^\d+: .*B has: monitor\.$/));
    const number = (mark?: HTMLElement) => mark?.nextElementSibling?.getAttribute('data-number');
    expect(number(one)).toMatch(/^\d+$/);
    expect(number(other)).toBe(number(one));
  });

  test('leaves the text as it is: numbers are neither read out nor copied', () => {
    open();
    expect(pane('A')).toHaveTextContent(watch);
    for (const number of pane('A').querySelectorAll('.ink-number')) {
      expect(number).toHaveTextContent('');
      expect(number).toHaveAttribute('aria-hidden', 'true');
    }
  });

  test('of small words and form is there in the passage in focus alone', async () => {
    const user = open();
    await user.click(within(pane('A')).getByText(/^Fishermen/));
    expect(marked('A', 'form')).toEqual([]);
    expect(marked('A', 'content')).not.toEqual([]);
    await user.click(within(pane('B')).getByText(/has closed/));
    expect([...marked('A', 'form'), ...marked('B', 'form')]).not.toEqual([]);
  });

  test('is switched: what tells, all, none', async () => {
    const user = open();
    expect(marks().getByRole('button', { name: /^Telling 2$/ })).toHaveAttribute('aria-pressed', 'true');
    expect(marks().getByRole('button', { name: /^All \d+$/ })).toBeInTheDocument();
    await user.click(marks().getByRole('button', { name: 'None' }));
    expect(document.querySelectorAll('.pane mark')).toHaveLength(0);
    expect(readFragment()).toContain('marks=none');
    await user.keyboard('3');
    const text = await screen.findByRole('article');
    expect(text).toHaveTextContent(watch);
    expect(text.querySelectorAll('mark')).toHaveLength(0);
    await user.click(marks().getByRole('button', { name: /^All/ }));
    expect(text).toHaveTextContent('We watch monitor closely');
  });

  test('brings the highlight of its words into focus', async () => {
    const user = open();
    await user.click(within(pane('B')).getByText('monitor', { selector: 'mark' }));
    expect(within(pane('A')).getByText('watch', { selector: 'mark' })).toHaveAttribute('aria-current', 'true');
  });

  test('has no words in a passage that is told differently: a line beside it says so', () => {
    open({
      ...comparison,
      highlights: [],
      links: comparison.links.map((link) => ({ ...link, rewritten: true })),
    });
    expect(document.querySelectorAll('.pane mark')).toHaveLength(0);
    expect(pane('A').querySelector('.rewritten')).toHaveTextContent('Minister rules out early vote');
    expect(pane('A').querySelector('[data-sentence]')).toHaveAccessibleDescription(/^also in B, told differently/);
  });
});

test('the line below the header explains every mark, and counts', () => {
  open();
  const legend = screen.getByRole('list', { name: 'Summary' });
  expect(legend).toHaveTextContent(/A’s words B’s words tell most/);
  expect(legend).toHaveTextContent('hair line differs otherwise');
  expect(legend).toHaveTextContent('3 passages in both');
  expect(legend).toHaveTextContent('1 sentence only in A');
});

test('undo and redo have their place before there is anything to undo', () => {
  open();
  for (const name of ['Undo', 'Redo']) expect(screen.getByRole('button', { name })).toBeDisabled();
});
