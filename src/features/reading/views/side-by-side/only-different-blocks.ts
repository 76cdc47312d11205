import type { Side } from '../../../../model/report';
import { sentenceText } from '../../../../projections/sentences';
import { type PageBlock, reportOf } from '../../store/comparison-index';
import { isDifferent, type ShownDifferences } from '../../store/ink';

/** A page with every run of blocks folded in which nothing differs that is shown; what only this side has stays, and what is lit. */
export function onlyDifferentBlocks(shown: ShownDifferences, side: Side, lit: readonly string[]): readonly PageBlock[] {
  const { index } = shown;
  const out: PageBlock[] = [];
  let same: string[] = [];
  for (const page of index.pages[side]) {
    if (page.kind === 'folded' || differs(shown, page) || holds(page, lit)) {
      out.push(page);
      continue;
    }
    const text = page.parts.map(({ sentence }) => sentenceText(reportOf(index, side), sentence)).join(' ');
    if (out.at(-1)?.key.startsWith('same-')) same.push(text);
    else {
      same = [text];
      out.push({ kind: 'folded', key: `same-${page.key}`, reason: 'no difference shown here', texts: same });
    }
  }
  return out;
}

type Story = Extract<PageBlock, { kind: 'story' }>;

function holds(page: Story, ids: readonly string[]): boolean {
  return page.parts.some((part) => ids.includes(part.sentence.id));
}

function differs(shown: ShownDifferences, page: Story): boolean {
  return page.parts.some(
    ({ standing, sentence }) =>
      standing === 'only-here' || shown.index.links.get(sentence.id)?.some((link) => isDifferent(shown, link)),
  );
}
