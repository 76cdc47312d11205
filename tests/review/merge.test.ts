import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison';
import type { Note, ReaderWork } from '../../src/model/review';
import { lostIn, workBrought } from '../../src/review/brought';
import { applyToHistory, historyOf, NO_WORK } from '../../src/review/history';
import { mergePlan } from '../../src/review/merge';
import { applyOperation } from '../../src/review/operations';
import { highlightFindingOf } from '../../src/review/reviewed';
import { textSelectorAt } from '../../src/review/text-selector';
import { holds } from '../fuzz/holds';
import { COMPARISON, doing, note } from './operations';

const [A, B] = COMPARISON.reports;
const on = (side: 'a' | 'b', words: string) => {
  const { text } = side === 'a' ? A : B;
  const start = text.indexOf(words);
  return textSelectorAt(text, [start, start + words.length]);
};
const ABOUT = { unnamed: null, isLost: () => false };

function merged(own: ReaderWork, theirs: ReaderWork): ReaderWork {
  const { operation } = mergePlan(own, theirs, ABOUT);
  return operation ? applyOperation(own, operation) : own;
}

/** What a note says, on which words, and by whom, in the work of this reader. */
const contents = (work: ReaderWork) =>
  new Set(work.notes.map(({ a, b, text, author = work.author }) => JSON.stringify([a, b, text, author])));

const COLOURS = [null, 'amber', 'blue'] as const;
const place = (side: 'a' | 'b') =>
  fc.tuple(fc.nat(150), fc.integer({ min: 1, max: 40 })).map(([start, length]) => {
    const { text } = side === 'a' ? A : B;
    return textSelectorAt(text, [start, Math.min(text.length, start + length)]);
  });
const someNote = (ids: readonly string[]): fc.Arbitrary<Note> =>
  fc.record({
    id: fc.constantFrom(...ids),
    a: fc.array(place('a'), { maxLength: 2 }),
    b: fc.array(place('b'), { maxLength: 1 }),
    text: fc.oneof(fc.constantFrom('Ask Ann.', 'Wrong.', ''), fc.string()),
    tags: fc.uniqueArray(fc.constantFrom('trade', 'storm', 'names')),
    star: fc.boolean(),
    colour: fc.constantFrom(...COLOURS),
    created: fc.constant('2026-01-01T00:00:00Z'),
    changed: fc.constant('2026-01-01T00:00:00Z'),
  });

/** Fifty notes: some of the same ids as the other's, in their first words or changed, and some of one's own. */
const fifty = (own: string) => {
  const ids = Array.from({ length: 80 }, (_, k) => (k < 40 ? `shared-${k}` : `${own}-${k}`));
  return fc.uniqueArray(someNote(ids), { selector: ({ id }) => id, minLength: 50, maxLength: 50 });
};
const common = fc.uniqueArray(someNote(Array.from({ length: 40 }, (_, k) => `shared-${k}`)), {
  selector: ({ id }) => id,
  maxLength: 20,
});
const two = fc.tuple(common, fifty('ann'), fifty('bo')).map(([both, ann, bo]): [ReaderWork, ReaderWork] => {
  const withBoth = (notes: readonly Note[]) => {
    const ids = new Set(both.map(({ id }) => id));
    return [...both, ...notes.filter(({ id }) => !ids.has(id))].slice(0, 50);
  };
  // What both had from the beginning names whoever wrote it.
  const named = both.map((own) => ({ ...own, author: 'Cy' }));
  const of = (author: string, notes: readonly Note[]) => ({
    ...NO_WORK,
    author,
    notes: withBoth(notes).map((own) => named.find(({ id }) => id === own.id) ?? own),
  });
  return [of('Ann', ann), of('Bo', bo)];
});

describe('two people’s work in one', () => {
  test('loses none of fifty notes of either, in whatever they differ', () => {
    fc.assert(
      fc.property(two, ([ann, bo]) => {
        const both = merged(ann, bo);
        for (const own of ann.notes)
          expect(both.notes.some(({ id, text }) => id === own.id && text === own.text)).toBe(true);
        const texts = new Set(both.notes.map(({ a, b, text }) => JSON.stringify([a, b, text])));
        for (const { a, b, text } of [...ann.notes, ...bo.notes]) expect(texts).toContain(JSON.stringify([a, b, text]));
        expect(new Set(both.notes.map(({ id }) => id)).size).toBe(both.notes.length);
      }),
    );
  });

  test('a second time adds nothing', () => {
    fc.assert(
      fc.property(two, ([ann, bo]) => {
        const once = merged(ann, bo);
        expect(merged(once, bo)).toBe(once);
        // Nor does what comes back from the other, who has merged meanwhile.
        const there = merged(bo, ann);
        expect(contents(merged(once, there))).toEqual(contents(once));
      }),
    );
  });

  test('is the same notes, whoever merges', () => {
    fc.assert(
      fc.property(two, ([ann, bo]) => {
        const texts = (work: ReaderWork) =>
          new Set([...contents(work)].map((own) => own.replace(/,"(?:Ann|Bo|Cy)"\]$/, '')));
        expect(texts(merged(ann, bo))).toEqual(texts(merged(bo, ann)));
        // And of the same authors, but for what both have written alike.
        const alike = new Set(ann.notes.map(({ a, b, text }) => JSON.stringify([a, b, text])));
        const told = (work: ReaderWork) =>
          new Set(
            [...contents(work)].filter((own) => !alike.has(`${own.replace(/,"(?:Ann|Bo|Cy)"\]$/, '')}]`)).map(String),
          );
        expect(told(merged(ann, bo))).toEqual(new Set([...told(merged(bo, ann))]));
      }),
    );
  });

  test('of everything that two readers do, and is one step to undo', () => {
    const work = fc
      .array(doing, { maxLength: 30 })
      .map((all) => all.reduce(applyToHistory, historyOf(NO_WORK)).present);
    return holds('work: merged with one’s own', fc.tuple(work, work), ([own, theirs]) => {
      const { operation } = mergePlan(own, theirs, ABOUT);
      const history = historyOf(own);
      if (!operation) return;
      const after = applyToHistory(history, operation);
      expect(applyToHistory(after, { type: 'undo' }).present).toBe(own);
      expect(mergePlan(after.present, theirs, ABOUT).operation).toBeNull();
      // All that the reader had decided is still there.
      for (const key of ['rejected', 'linked', 'unlinked'] as const)
        expect(after.present[key].slice(0, own[key].length)).toEqual(own[key]);
      expect(new Set(after.present.linked.map(({ id }) => id)).size).toBe(after.present.linked.length);
    });
  });

  test('keeps one’s own note, and the other’s beside with its author', () => {
    const own = { ...NO_WORK, author: 'Ann', notes: [note('n', 'It says so.')] };
    const { operation, told } = mergePlan(own, { ...NO_WORK, author: 'Bo', notes: [note('n', 'It does not.')] }, ABOUT);
    expect(told.notes).toEqual({ added: 1, same: 0, beside: 1, lost: 0 });
    const [mine, theirs] = operation ? applyOperation(own, operation).notes : [];
    expect(mine).toEqual(note('n', 'It says so.'));
    expect(theirs).toMatchObject({ text: 'It does not.', author: 'Bo' });
  });

  test('puts tags, star and colour of both on a note that both have', () => {
    const own = { ...NO_WORK, notes: [{ ...note('n', 'x'), tags: ['trade'] }] };
    const theirs = { ...NO_WORK, notes: [{ ...note('m', 'x'), tags: ['storm', 'trade'], star: true }] };
    expect(merged(own, theirs).notes).toEqual([{ ...note('n', 'x'), tags: ['trade', 'storm'], star: true }]);
  });

  test('leaves what one has rejected and the other kept as the reader has it, and says so', () => {
    const highlight = COMPARISON.highlights?.[0];
    if (!highlight) throw new Error('there is nothing to keep');
    const finding = highlightFindingOf(COMPARISON, highlight);
    const own = { ...NO_WORK, rejected: [finding] };
    const { operation, told } = mergePlan(own, { ...NO_WORK, starred: [finding] }, ABOUT);
    expect(operation).toBeNull();
    expect(told).toMatchObject({ decisions: 0, contrary: 1 });
  });
});

describe('marks on a note that both have', () => {
  const own = { ...note('n', 'x'), tags: ['trade'] };

  test('are those of both, also where the other has it twice', () => {
    const theirs = [
      { ...own, id: 'm', tags: ['storm'], star: true },
      { ...own, id: 'k', tags: ['names'], colour: 'blue' as const },
    ];
    const all = { tags: ['trade', 'storm', 'names'], star: true, colour: 'blue' };
    expect(merged({ ...NO_WORK, notes: [own] }, { ...NO_WORK, notes: theirs }).notes).toMatchObject([
      { id: 'n', ...all },
    ]);
    // The same where the reader has none of them: the first is added, and takes the marks of the second.
    const [added, ...more] = merged(NO_WORK, { ...NO_WORK, notes: theirs }).notes;
    expect([added?.tags, added?.star, added?.colour, more]).toEqual([['storm', 'names'], true, 'blue', []]);
  });
});

describe('links of both', () => {
  const pair = (id: string, a: string, b: string) => ({ id, a: [on('a', a)], b: [on('b', b)] });
  const [ships, port] = [pair('p', 'Three ships', 'Six days'), pair('q', 'The port', 'After a week')];

  test('are added, but for one that the reader has taken apart or made in other parts', () => {
    const linked = (own: Partial<ReaderWork>, ...theirs: (typeof ships)[]) =>
      mergePlan({ ...NO_WORK, ...own }, { ...NO_WORK, linked: theirs }, ABOUT);
    expect(linked({ linked: [port] }, ships).operation?.linked).toEqual([ships]);
    for (const against of [{ unlinked: [ships] }, { linked: [{ ...ships, b: [...ships.b, ...port.b] }] }])
      expect(linked(against, ships)).toMatchObject({ operation: null, told: { contrary: 1 } });
    // One sentence in two links is no contradiction.
    expect(linked({ linked: [{ ...ships, b: port.b }] }, ships).operation?.linked).toMatchObject([{ id: 'p~2' }]);
  });
});

test('a note is lost where none of its words stand in the reports; one on everything is not', () => {
  const isLost = lostIn(COMPARISON);
  const gone = { ...on('a', 'Three ships'), exact: 'Nine boats', prefix: 'x', suffix: 'y' };
  const noted = (own: Partial<Note>) => isLost({ ...note('n'), ...own });
  expect([noted({}), noted({ a: [gone] }), noted({ a: [gone], b: [on('b', 'Six days')] })]).toEqual([
    false,
    true,
    false,
  ]);
});

describe('a comparison of somebody else', () => {
  const theirs = (change: Partial<Comparison>): Comparison => ({ ...COMPARISON, ...change });
  const work = { ...NO_WORK, notes: [{ ...note('n', 'x'), a: [on('a', 'Three ships')] }] };

  test('of other reports is none to merge', () => {
    const other = { ...A, text: 'Bread is dear.', sentences: [{ id: 'a0', block: 0, spans: [[0, 14]] as const }] };
    expect(workBrought(COMPARISON, theirs({ reports: [other, B] }))).toBeNull();
  });

  test('of the same reports in the other order has its sides exchanged', () => {
    const exchanged = theirs({
      reports: [
        { ...B, id: 'a' },
        { ...A, id: 'b' },
      ],
      reader: { ...work, notes: [{ ...note('n', 'x'), b: [on('a', 'Three ships')] }] },
    });
    expect(workBrought(COMPARISON, exchanged)?.notes).toEqual(work.notes);
  });

  test('of a corrected text has its words found where they stand here', () => {
    const longer = {
      ...A,
      text: `By our reporter\n${A.text}`,
      sentences: A.sentences.map((own) => ({
        ...own,
        spans: own.spans.map(([start, end]) => [start + 16, end + 16] as const),
      })),
    };
    const start = longer.text.indexOf('Three ships');
    const there = { ...note('n', 'x'), a: [textSelectorAt(longer.text, [start, start + 11])] };
    const brought = workBrought(COMPARISON, theirs({ reports: [longer, B], reader: { ...NO_WORK, notes: [there] } }));
    expect(brought?.notes).toEqual(work.notes);
  });
});
