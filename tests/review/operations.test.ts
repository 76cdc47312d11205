import { describe, expect, test } from 'vitest';
import type { Finding, PassagePair, TextSelector } from '../../src/model/review';
import { NO_WORK } from '../../src/review/history';
import { applyOperation, type Operation } from '../../src/review/operations';
import { linkTogether, split } from '../../src/review/relink';
import { COMPARISON, note } from './operations';

const at = (start: number, exact = 'x'): TextSelector => ({
  ...{ start, end: start + exact.length, exact },
  ...{ prefix: '', suffix: '' },
});
const finding = (rule: string, a: readonly number[], b: readonly number[] = []): Finding => ({
  rule,
  a: a.map((start) => at(start)),
  b: b.map((start) => at(start)),
});
const pair = (id: string, a: readonly number[], b: readonly number[]): PassagePair => ({ id, ...finding('', a, b) });
const workAfter = (...operations: readonly Operation[]) => operations.reduce(applyOperation, NO_WORK);

describe('notes', () => {
  test('stand beside one another, and one that is there already is not added again', () => {
    const work = workAfter(
      { type: 'add-note', note: note('n1', 'one') },
      { type: 'add-note', note: note('n2', 'two') },
      { type: 'add-note', note: note('n2', 'again') },
    );
    expect(work.notes.map(({ id, text }) => [id, text])).toEqual([
      ['n1', 'one'],
      ['n2', 'two'],
    ]);
  });

  test('of another id stay when one is deleted or changed', () => {
    const two = workAfter({ type: 'add-note', note: note('n1') }, { type: 'add-note', note: note('n2') });
    expect(applyOperation(two, { type: 'delete-note', id: 'n1' }).notes.map(({ id }) => id)).toEqual(['n2']);
    const change = { star: true, changed: '2026-01-02T00:00:00Z' };
    expect(applyOperation(two, { type: 'change-note', id: 'n2', change }).notes.map(({ star }) => star)).toEqual([
      false,
      true,
    ]);
  });
});

describe('rejecting and starring', () => {
  const first = finding('fact/x', [1]);
  test.each([
    ['another rule', finding('fact/y', [1])],
    ['another place', finding('fact/x', [2])],
    ['more places', finding('fact/x', [1, 2])],
    ['the other report', finding('fact/x', [1], [1])],
    ['other words', { ...first, a: [at(1, 'y')] }],
  ])('one leaves another of %s as it is', (_, other) => {
    const both = workAfter({ type: 'reject', rejection: first }, { type: 'reject', rejection: other });
    expect(both.rejected).toEqual([first, other]);
    expect(applyOperation(both, { type: 'restore', rejection: other }).rejected).toEqual([first]);
    const starred = workAfter({ type: 'star', finding: first }, { type: 'star', finding: other });
    expect(applyOperation(starred, { type: 'unstar', finding: first }).starred).toEqual([other]);
  });
});

describe('linking', () => {
  test('what had been taken apart holds it apart no longer, and nothing else', () => {
    const apart: Operation = { type: 'relink', apart: [pair('u1', [1], [1]), pair('u2', [5], [5])], together: [] };
    const work = applyOperation(workAfter(apart), { type: 'relink', apart: [], together: [pair('r1', [1, 2], [1])] });
    expect([work.linked.map(({ id }) => id), work.unlinked.map(({ id }) => id)]).toEqual([['r1'], ['u2']]);
  });

  test('anew what was linked takes its place, and taking it apart twice is once', () => {
    const linked = workAfter(
      { type: 'relink', apart: [], together: [pair('r1', [1], [1])] },
      { type: 'relink', apart: [], together: [pair('r2', [1, 2], [1])] },
    );
    expect(linked.linked.map(({ id }) => id)).toEqual(['r2']);
    const apart: Operation = { type: 'relink', apart: [pair('u', [1, 2], [1])], together: [] };
    expect([apart, apart].reduce(applyOperation, linked)).toMatchObject({ linked: [], unlinked: [{ id: 'u' }] });
  });

  test('a link that grows is not taken apart, one that loses a sentence is', () => {
    const [from] = COMPARISON.links;
    if (!from) throw new Error('the two reports share nothing');
    const grown = { a: [...from.a, 'a4'], b: from.b };
    expect(linkTogether(COMPARISON, grown, 'r1', from).apart).toEqual([]);
    expect(linkTogether(COMPARISON, { a: ['a4'], b: from.b }, 'r1', from).apart).toHaveLength(1);
  });

  test('a link is split in two only where both sides have some left', () => {
    const [first] = COMPARISON.links;
    if (!first) throw new Error('the two reports share nothing');
    const link = { ...first, a: ['a0', 'a1'], b: ['b0'] };
    expect(split(COMPARISON, link, { a: ['a0'], b: ['b0'] }, ['r1', 'r2']).together.map(({ id }) => id)).toEqual([
      'r1',
    ]);
    const both = split(COMPARISON, { ...link, b: ['b0', 'b1'] }, { a: ['a0'], b: ['b0'] }, ['r1', 'r2']);
    expect(both.together.map(({ id, a, b }) => [id, a.length, b.length])).toEqual([
      ['r1', 1, 1],
      ['r2', 1, 1],
    ]);
  });
});

test('what two hold apart or together, a merge brings once', () => {
  const work = workAfter(
    { type: 'reject', rejection: finding('fact/x', [1]) },
    { type: 'relink', apart: [pair('u', [1, 2], [3])], together: [pair('r', [7], [7])] },
  );
  const none = { type: 'merge', notes: [], marked: [], rejected: [], starred: [], linked: [], unlinked: [] } as const;
  expect(applyOperation(work, { ...none, rejected: work.rejected, linked: work.linked })).toBe(work);
  // The same sentences in another order are the same pair.
  expect(applyOperation(work, { ...none, unlinked: [pair('v', [2, 1], [3])] })).toBe(work);
  const more = applyOperation(work, { ...none, rejected: [finding('fact/x', [2])], unlinked: [pair('v', [4], [3])] });
  expect([more.rejected.length, more.unlinked.map(({ id }) => id)]).toEqual([2, ['u', 'v']]);
});
