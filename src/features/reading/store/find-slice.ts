import { sentencesHolding } from '../../../projections/evidence';
import { reportOf } from './comparison-index';
import type { FindSlice, Get, Update } from './state';

const BEFORE_THE_FIRST = -1;

export function createFindSlice(update: Update, get: Get): FindSlice {
  return {
    find: { open: false, query: '', at: BEFORE_THE_FIRST },
    showFind: (open) => update(({ find }) => ({ find: { ...find, open, at: BEFORE_THE_FIRST } })),
    setQuery: (query) => update(({ find }) => ({ find: { ...find, query, at: BEFORE_THE_FIRST } })),
    stepFound(by) {
      const { find, found, index, move } = get();
      const count = found.places.length;
      if (count === 0) return;
      const next = find.at < 0 && by < 0 ? count - 1 : (find.at + by + count) % count;
      const place = found.places[next];
      update({ find: { ...find, at: next } });
      const sentence = place && sentencesHolding(reportOf(index, place.side), [place.span])[0];
      if (sentence) move({ type: 'go', id: sentence.id });
    },
  };
}
