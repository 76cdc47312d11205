import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import type { Highlight } from '../../src/model/highlight';
import { toJson } from '../../src/projections/saved-json';
import { NO_WORK } from '../../src/review/history';
import { applyOperation, type Operation } from '../../src/review/operations';
import { editRejectionOf, highlightFindingOf, rejectedIn, starredIn } from '../../src/review/reviewed';
import { readSaved } from '../../src/sources/saved/read';
import { told } from '../features/highlighted';

const [both, onlyA] = told.highlights as readonly [Highlight, Highlight];
const worked = (...operations: readonly Operation[]): Comparison => ({
  ...told,
  reader: operations.reduce(applyOperation, NO_WORK),
});
const star = { type: 'star', finding: highlightFindingOf(told, both) } as const;
const reject = { type: 'reject', rejection: highlightFindingOf(told, both) } as const;

describe('a highlight', () => {
  it('is starred and rejected by its words, and no other with it', () => {
    const work = worked(star, reject);
    expect(starredIn(work).highlight(both)).toEqual(star.finding);
    expect(rejectedIn(work).highlight(both)).toEqual(reject.rejection);
    expect(starredIn(work).highlight(onlyA)).toBeNull();
    expect(rejectedIn(work).highlight(onlyA)).toBeNull();
    const undone = worked(star, reject, { ...star, type: 'unstar' }, { ...reject, type: 'restore' });
    expect([starredIn(undone).highlight(both), rejectedIn(undone).highlight(both)]).toEqual([null, null]);
  });

  it('is found again by its words where another engine calls it otherwise, and its text has moved', () => {
    const [a, b] = told.reports;
    const shift = 'A line put in.\n';
    const moved: Highlight = { ...both, id: 'h7', a: both.a.map(([s, e]) => [s + shift.length, e + shift.length]) };
    const corrected: Comparison = {
      ...worked(star),
      reports: [{ ...a, text: shift + a.text }, b],
      highlights: [moved],
    };
    expect(starredIn(corrected).highlight(moved)).toEqual(star.finding);
  });

  it('goes with all that it comes from, and with no less', () => {
    const edit = told.links.flatMap(({ edits }) => edits).find(({ id }) => id === both.edits[0]);
    if (!edit) throw new Error('no edit');
    const work = worked({ type: 'reject', rejection: editRejectionOf(told, edit) });
    expect(rejectedIn(work).highlight(both)).not.toBeNull();
    expect(rejectedIn(work).highlight({ ...both, observations: ['o0'] })).toBeNull();
  });

  it('keeps its star and its rejection in the saved file', () => {
    const file = toJson(worked(star, reject));
    const result = readSaved(new TextEncoder().encode(file));
    const [saved] = result.ok ? result.saved.comparisons : [];
    expect(saved?.reader.starred).toEqual([star.finding]);
    expect(saved?.reader.rejected).toEqual([reject.rejection]);
  });
});
