import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutualSoftmax } from '../../../src/engine/encode/mutual-softmax';

const ANSWERING = { scale: 12, none: 1.5 };

function answersOf(cosines: Float64Array, rows: number, columns: number) {
  const answers = { ofRow: new Float64Array(cosines.length), ofColumn: new Float64Array(cosines.length) };
  mutualSoftmax(cosines, rows, columns, ANSWERING, answers);
  return answers;
}

const grid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: rows * columns, maxLength: rows * columns })
      .map((values) => ({ rows, columns, cosines: Float64Array.from(values) })),
  );

it('shares out a word among all that may answer it, and leaves the rest to nothing', () => {
  fc.assert(
    fc.property(grid, ({ rows, columns, cosines }) => {
      const { ofRow } = answersOf(cosines, rows, columns);
      for (let i = 0; i < rows; i++) {
        const sum = ofRow.subarray(i * columns, (i + 1) * columns).reduce((all, own) => all + own, 0);
        expect(sum).toBeGreaterThan(0);
        expect(sum).toBeLessThan(1);
      }
    }),
  );
});

it('exchanges the answers, to the last bit, when rows and columns are exchanged', () => {
  fc.assert(
    fc.property(grid, ({ rows, columns, cosines }) => {
      const across = (values: Float64Array) =>
        Float64Array.from(values, (_, k) => values[(k % rows) * columns + Math.floor(k / rows)] as number);
      const { ofRow, ofColumn } = answersOf(cosines, rows, columns);
      const turned = answersOf(across(cosines), columns, rows);
      expect(turned.ofColumn).toEqual(across(ofRow));
      expect(turned.ofRow).toEqual(across(ofColumn));
    }),
  );
});

it('answers the one word that is alike, and hardly any other', () => {
  const { ofRow } = answersOf(Float64Array.of(0.9, 0.1, 0.2, -0.1), 2, 2);
  expect(ofRow[0]).toBeGreaterThan(0.95);
  expect(ofRow[3]).toBeLessThan(0.1);
});
