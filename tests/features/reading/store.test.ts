// @vitest-environment node

import { describe, expect, test, vi } from 'vitest';
import { indexComparison, indexSteps, reportOf } from '../../../src/features/reading/store/comparison-index';
import { createReadingStore, followRecord } from '../../../src/features/reading/store/create-reading-store';
import type { Comparison } from '../../../src/model/comparison';
import { highlightFindingOf } from '../../../src/review/reviewed';
import { rework } from '../../../src/review/rework';
import { textSelectorOver } from '../../../src/review/text-selector';
import { WITHOUT_LEXICON } from '../../engine/resources';
import { example, spoken, withoutHighlights } from '../example';
import { told } from '../highlighted';
import { unsavedRecord } from '../unsaved-record';

vi.mock('react', () => {
  throw new Error('the store asks for React');
});
vi.mock('react-dom', () => {
  throw new Error('the store asks for React');
});

function open(comparison: Comparison = example, fragment = '') {
  const record = unsavedRecord();
  const index = indexComparison(comparison);
  const store = createReadingStore({ index, record, readOnly: false, onCorrect: null, fragment });
  followRecord(store, record);
  return { store, record, state: store.getState };
}

test('the longer the reports, the more steps are taken to index them', () => {
  const stepsOf = (times: number) => {
    const reports = example.reports.map((report) => ({
      ...report,
      sentences: Array.from({ length: times * 1000 }, (_, k) => report.sentences[k % report.sentences.length]),
    }));
    const steps = indexSteps({ ...example, reports, links: [] } as unknown as Comparison);
    let count = 1;
    while (!steps.next().done) count++;
    return count;
  };
  // Words are counted twice, of each report and of what it tells; nothing else grows here.
  expect(stepsOf(2) - stepsOf(1)).toBeGreaterThanOrEqual(20);
});

describe('the store', () => {
  test('works without React and without a page', () => {
    expect('document' in globalThis).toBe(false);
    const { state } = open(withoutHighlights(example));
    state().move({ type: 'step-difference', by: 1 });
    expect(state().difference).toBe(0);
    expect(state().lit.a).toEqual(state().focus?.link?.a);
  });

  test('wakes nobody for what stays as it is', () => {
    const { store, state } = open();
    const woken = vi.fn();
    store.subscribe(woken);
    state().setSettings({ tab: state().settings.tab, unsure: state().settings.unsure });
    state().setOverlay(null);
    expect(woken).not.toHaveBeenCalled();
    state().setSettings({ tab: 'notes' });
    expect(woken).toHaveBeenCalledOnce();
  });

  test('begins where an address says', () => {
    const { state } = open(example, 'view=aligned&at=a3&kinds=synonym');
    expect(state().settings.layout).toBe('aligned');
    expect(state().filter.kinds).toEqual(['synonym']);
    expect(state().focus?.sentence).toBe('a3');
  });

  test('changes nothing of what a change does not touch', () => {
    const { state } = open(withoutHighlights(spoken));
    state().setSettings({ tab: 'differences' });
    const before = state();
    before.move({ type: 'step-difference', by: 1 });
    for (const part of ['shown', 'notes', 'rejected', 'found', 'layers', 'ink', 'settings'] as const)
      expect(state()[part], part).toBe(before[part]);
  });

  test('finds what is in focus again in a closer reading, where it has another name', () => {
    const closer: Comparison = {
      ...spoken,
      links: spoken.links.map((link, k) => ({ ...link, id: `l${k + 1}` })),
      observations: spoken.observations.toReversed().map((each, k) => ({ ...each, id: `o${k}` })),
    };
    const { state } = open(spoken);
    state().move({ type: 'difference', index: 0 });
    const { sentence, edit } = state().focus ?? {};
    const link = state().focus?.link;
    state().setIndex(indexComparison(closer));
    expect(state().focus).toMatchObject({ sentence, edit, link: { a: link?.a, b: link?.b }, moves: 'none' });
    expect(state().focus?.link?.id).not.toBe(link?.id);

    const observation = spoken.observations.at(-1);
    state().move({ type: 'observation', id: 'o0' });
    expect(state().focus?.observation?.says).toBe(observation?.says);
    state().setIndex(indexComparison(spoken));
    expect(state().focus?.observation).toBe(observation);
    state().setIndex(indexComparison({ ...spoken, observations: [] }));
    expect(state().focus?.observation).toBeNull();
  });

  test('marks anew only the blocks in which a note stands', () => {
    const { state } = open();
    const [first, second] = example.reports[0].sentences;
    if (!first || !second) throw new Error('too short');
    for (const { id } of [first, second]) {
      state().move({ type: 'go', id });
      const { index } = state();
      const spans = index.sentences.get(id)?.sentence.spans ?? [];
      state().addNote({ a: [textSelectorOver(reportOf(index, 'a').text, spans)], b: [] });
    }
    const writing = state().writing ?? '';
    const before = state().layers;
    state().apply({ type: 'change-note', id: writing, change: { text: 'a', changed: '2026-01-01T00:00:00Z' } });
    const after = state().layers;
    expect(after.b).toBe(before.b);
    expect(after.a.get(first.block)).toBe(before.a.get(first.block));
    expect(after.a.get(second.block)).not.toBe(before.a.get(second.block));
  });

  test('selects sentences in the place of moving, and steps on all the same', () => {
    const { state } = open();
    state().move({ type: 'go', id: 'a3' });
    state().setSelection({ purpose: 'link', from: null, selected: { a: ['a3'], b: [] } });
    state().move({ type: 'sentence', id: 'b3' });
    expect(state().selection?.selected).toEqual({ a: ['a3'], b: ['b3'] });
    expect(state().focus?.sentence).toBe('a3');
    state().move({ type: 'sentence', id: 'a2', step: true });
    expect(state().focus?.sentence).toBe('a2');
    state().finishSelection();
    expect(state().history.present.linked).toHaveLength(1);
    expect(state().message.words).toBe('Linked.');
  });

  test('keeps its place when links have changed the comparison', async () => {
    const { state } = open();
    state().move({ type: 'go', id: 'a2' });
    const link = state().focus?.link;
    if (!link) throw new Error('not linked');
    state().unlink(link);
    state().setIndex(indexComparison(await rework(example, state().history.present, WITHOUT_LEXICON)));
    expect(state().focus).toMatchObject({ sentence: 'a2', link: null, moves: 'none' });
  });

  test('finds the highlight in focus again by its words, where it has another name', () => {
    const { state } = open(told);
    state().move({ type: 'highlight', id: 'h1' });
    const renamed = told.highlights?.toReversed().map((each, k) => ({ ...each, id: `h${k + 1}` }));
    state().setIndex(indexComparison({ ...told, highlights: renamed ?? [] }));
    expect(state().focus?.highlight).toBe('h2');
    expect(state().telling[state().stop ?? -1]?.highlight.says).toBe('Only A tells of quotas.');
    state().setIndex(indexComparison({ ...told, highlights: [] }));
    expect(state().focus?.highlight).toBeNull();
  });

  test('begins at the highlight that an address names, and writes it back', () => {
    const { state } = open(told, 'at=b3....h2');
    expect(state().focus).toMatchObject({ side: 'b', sentence: 'b3', highlight: 'h2' });
    expect(open(told, 'h0').state().focus).toMatchObject({ side: 'a', sentence: 'a2', highlight: 'h0' });
    expect(open(told, 'h0').state().cardsOpen).toBe(false);
    expect(open(told, 'at=b3....h77').state().focus?.highlight).toBeNull();
    expect(open(told, 'marks=all').state().settings.marks).toBe('all');
  });

  test('numbers only those highlights anew that a star moves', () => {
    const { state } = open(told);
    const before = state().highlights;
    const [, second] = before;
    if (!second || before.length < 3) throw new Error('too few highlights');
    state().apply({ type: 'star', finding: highlightFindingOf(told, second.highlight) });
    expect(state().highlights.map(({ highlight, starred }) => [highlight.id, starred])).toEqual(
      [second, ...before.filter((own) => own !== second)].map(({ highlight }) => [
        highlight.id,
        highlight.id === second.highlight.id,
      ]),
    );
    expect(state().highlights.slice(2)).toEqual(before.slice(2));
    expect(
      state()
        .highlights.slice(2)
        .every((own, k) => own === before[k + 2]),
    ).toBe(true);
  });

  test('goes on from the card that was rejected, and from the one that was left', () => {
    const { state } = open(told);
    const step = () => state().move({ type: 'step-difference', by: 1 });
    step();
    const [own] = told.highlights ?? [];
    if (!own) throw new Error('nothing told');
    state().apply({ type: 'reject', rejection: highlightFindingOf(told, own) });
    expect(state().stop).toBeNull();
    step();
    expect(state().focus?.highlight).toBe('h1');
    state().move({ type: 'go', id: 'a0' });
    step();
    expect(state().focus?.highlight).toBe('h2');
    state().move({ type: 'clear' });
    step();
    expect(state().focus?.highlight).toBe('h1');
  });
});
