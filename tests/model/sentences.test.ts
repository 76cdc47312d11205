import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Span } from '../../src/model/report';
import { sentenceParts, sentencesOver } from '../../src/model/sentences';

/** A report whose sentences have these spans, and of which nothing else is known. */
const reportOf = (sentences: readonly (readonly Span[])[]) =>
  ({ sentences: sentences.map((spans, k) => ({ id: `a${k}`, spans })) }) as unknown as Report;

/** Sentences of spans in the order of the text, each span and each gap of its own length. */
const sentences = fc
  .array(fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .map((lengths) => {
    let at = 0;
    return lengths.map((own) =>
      own.map(([gap, length]): Span => {
        const start = at + gap;
        at = start + length;
        return [start, at];
      }),
    );
  });
const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]): Span => [start, start + length]);

describe('the sentences over a span', () => {
  it('are cut to the span, and have nothing of what stands between them', () => {
    const report = reportOf([
      [
        [0, 4],
        [6, 10],
      ],
      [[12, 20]],
    ]);
    expect(sentencesOver(report, [8, 13]).map(({ id }) => id)).toEqual(['a0', 'a1']);
    expect(sentenceParts(report, [2, 14])).toEqual([
      [2, 4],
      [6, 10],
      [12, 14],
    ]);
    expect(sentenceParts(report, [10, 12])).toEqual([]);
  });

  it('are all that share a character with it, in their order', () => {
    fc.assert(
      fc.property(sentences, span, (spans, [start, end]) => {
        const parts = spans
          .flat()
          .filter(([s, e]) => s < end && start < e)
          .map(([s, e]) => [Math.max(s, start), Math.min(e, end)]);
        expect(sentenceParts(reportOf(spans), [start, end])).toEqual(parts);
      }),
    );
  });
});
