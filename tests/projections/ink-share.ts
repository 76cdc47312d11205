import type { Comparison } from '../../src/model/comparison';
import { sentencesOver } from '../../src/model/sentences';
import { tellingHighlights } from '../../src/projections/highlights';
import { inkIn } from '../../src/projections/ink';
import { wordSpans } from '../../src/projections/telling-words';

/** How many words of what both reports tell there are, and how many of these are inked as the comparison is first seen. */
export function inkShare(comparison: Comparison): { readonly told: number; readonly inked: number } {
  const ink = inkIn(comparison)(
    tellingHighlights(comparison.highlights ?? [], { isRejected: () => false, isStarred: () => false }),
  );
  const linked = new Set(comparison.links.flatMap(({ a, b }) => [...a, ...b]));
  const shares = comparison.reports.map((report) => {
    const isTold = (id: string) => linked.has(id);
    const sentences = report.sentences.filter(({ id }) => isTold(id));
    const words = wordSpans(
      report,
      ink[report.id].map(({ span }) => span),
    );
    return {
      told: wordSpans(
        report,
        sentences.flatMap(({ spans }) => spans),
      ).length,
      inked: words.filter((span) => sentencesOver(report, span).some(({ id }) => isTold(id))).length,
    };
  });
  return shares.reduce((sum, each) => ({ told: sum.told + each.told, inked: sum.inked + each.inked }), {
    told: 0,
    inked: 0,
  });
}
