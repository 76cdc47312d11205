import type { FoldReason } from '../model/report';

/** “markup” is the same in every language of the interface: no screen shows such a block, and each knows it by this word. */
const REASONS: Readonly<Record<Exclude<FoldReason['code'], 'repeated'>, string>> = {
  markup: 'markup',
  byline: 'byline',
  dateline: 'dateline',
  'publication-line': 'publication line',
  'page-controls': 'page controls',
  'page-furniture': 'page furniture',
  'links-to-reports': 'links to other reports',
  'subscription-box': 'subscription box',
  caption: 'picture caption',
  'embedded-media': 'embedded media',
  'headline-repeated': 'headline, repeated',
};

/** Why a block is folded away, in words a reader understands. */
export function reasonWords(why: FoldReason): string {
  return why.code === 'repeated' ? `page header, repeated ${why.times} times` : REASONS[why.code];
}
