import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withWords } from '../../src/features/loading/edit-words';
import { filledWith } from '../../src/features/loading/filled';
import { PASTED } from '../../src/features/loading/origin';
import { readAlone } from '../engine/resources';

const TEXT =
  'Harbour reopens\n\nThe harbour re-\n\nPage 3 of the Post\n\nopened on Monday.\n\nPage 3 of the Post\n\nShips may **enter** again.';

test('whatever words are put in the place of whichever block, every other block keeps its own', async () => {
  const { blocks } = await readAlone({ text: TEXT }, 'a');
  const words = (text: string, spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => text.slice(...span));
  await fc.assert(
    fc.asyncProperty(fc.nat(blocks.length - 1), fc.string({ minLength: 1 }), async (at, put) => {
      const own = blocks[at];
      const plain = put.replace(/\s+/g, ' ').trim();
      if (!own || plain === '') return;
      const filled = withWords(filledWith(PASTED, { text: TEXT }), blocks, { spans: own.spans, words: put });
      const after = await readAlone(filled.source, 'a');
      expect(after.blocks).toHaveLength(blocks.length);
      after.blocks.forEach((block, k) => {
        const expected = k === at ? [plain] : words(TEXT, blocks[k]?.spans ?? []);
        expect(words(after.text, block.spans)).toEqual(expected);
      });
    }),
    { numRuns: 60 },
  );
});
