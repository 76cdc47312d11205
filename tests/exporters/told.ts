import type { Comparison } from '../../src/model/comparison';
import type { Highlight } from '../../src/model/highlight';
import { NOTED, on } from './noted';

type Draft = Pick<Highlight, 'id' | 'kind' | 'says'> & Partial<Highlight> & { readonly in: { a?: string; b?: string } };

function highlight({ in: { a, b }, ...draft }: Draft): Highlight {
  const span = (side: 'a' | 'b', words?: string) => {
    if (words === undefined) return [];
    const { start, end } = on(side, words);
    return [[start, end] as const];
  };
  const none = { links: [], edits: [], observations: [], places: [], score: 0.5, why: [] };
  return { ...none, a: span('a', a), b: span('b', b), ...draft };
}

/** The small comparison with notes and, ranked, what differs before all else: one is starred, one rejected. */
export const TOLD: Comparison = {
  ...NOTED,
  links: NOTED.links.map((link) => ({
    ...link,
    edits: link.edits.map((edit, k) => ({ ...edit, id: `${link.id}-${k}` })),
  })),
  highlights: [
    highlight({ id: 'h0', kind: 'headline', says: 'The headlines differ.', in: { a: 'reopens', b: 'Open Again' } }),
    highlight({
      id: 'h1',
      kind: 'wording',
      says: 'One can be closer than the other.',
      in: { a: 'watch', b: 'monitor' },
      links: ['l1'],
      edits: ['l1-1'],
    }),
    highlight({ id: 'h2', kind: 'name', says: 'This was rejected and must not be exported.', in: { a: 'Crews' } }),
    highlight({ id: 'h3', kind: 'only-b', says: 'Only B counts the ships.', in: { b: 'Twelve ships' } }),
  ],
  reader: {
    ...NOTED.reader,
    rejected: [...NOTED.reader.rejected, { rule: 'highlight/name', a: [on('a', 'Crews')], b: [] }],
    starred: [{ rule: 'highlight/only-b', a: [], b: [on('b', 'Twelve ships')] }],
  },
};
