import type { Side } from '../../../../model/report';
import { sentenceText } from '../../../../projections/sentences';
import { type ComparisonIndex, type PageBlock, reportOf } from '../../store/comparison-index';

/** A page with every run of blocks folded in which no difference is shown; what is lit stays. */
export function onlyDifferentBlocks(index: ComparisonIndex, side: Side, lit: readonly string[]): readonly PageBlock[] {
  const out: PageBlock[] = [];
  let same: string[] = [];
  for (const page of index.pages[side]) {
    if (page.kind === 'folded' || hasDifference(index, page) || holds(page, lit)) {
      out.push(page);
      continue;
    }
    const text = page.parts.map(({ sentence }) => sentenceText(reportOf(index, side), sentence)).join(' ');
    if (out.at(-1)?.key.startsWith('same-')) same.push(text);
    else {
      same = [text];
      out.push({ kind: 'folded', key: `same-${page.key}`, reason: 'no difference in wording here', texts: same });
    }
  }
  return out;
}

function holds(page: PageBlock, ids: readonly string[]): boolean {
  return page.kind === 'story' && page.parts.some((part) => ids.includes(part.sentence.id));
}

function hasDifference(index: ComparisonIndex, page: Extract<PageBlock, { kind: 'story' }>): boolean {
  return page.parts.some(({ sentence }) =>
    index.links.get(sentence.id)?.some((link) => (index.differencesOf.get(link.id)?.size ?? 0) > 0),
  );
}
