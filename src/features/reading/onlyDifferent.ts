import type { Side } from '../../model/report';
import { sentenceText } from '../../projections/reading';
import { type PageBlock, reportOf, type View } from './view';

/** A page with every run of blocks folded in which no difference is shown; what is lit stays. */
export function onlyDifferent(view: View, side: Side, lit: readonly string[]): readonly PageBlock[] {
  const out: PageBlock[] = [];
  let same: string[] = [];
  for (const page of view.pages[side]) {
    if (page.kind === 'folded' || hasDifference(view, page) || holds(page, lit)) {
      out.push(page);
      continue;
    }
    const text = page.parts.map(({ sentence }) => sentenceText(reportOf(view, side), sentence)).join(' ');
    if (out.at(-1)?.key.startsWith('same-')) same.push(text);
    else {
      same = [text];
      out.push({ kind: 'folded', key: `same-${page.key}`, reason: 'no difference in wording here', texts: same });
    }
  }
  return out;
}

export function holds(page: PageBlock, ids: readonly string[]): boolean {
  return page.kind === 'story' && page.parts.some((part) => ids.includes(part.sentence.id));
}

function hasDifference(view: View, page: Extract<PageBlock, { kind: 'story' }>): boolean {
  return page.parts.some(({ sentence }) =>
    view.links.get(sentence.id)?.some((link) => (view.differencesOf.get(link.id)?.size ?? 0) > 0),
  );
}
