import { compare } from '../../src/engine/pipeline';
import type { Comparison } from '../../src/model/comparison';
import { WITHOUT_LEXICON } from '../engine/resources';

const A = [
  'Minister rules out early vote',
  'The minister said on Monday that there would be no early vote.',
  'We watch closely what the coalition does and stand united.',
  'Fishermen on the northern coast had asked for new quotas since spring.',
];
const B = [
  'No early vote, minister says',
  'On Monday the minister said there would be no early vote.',
  'We monitor closely what the coalition does and stand united.',
  'Trams in the old town were halted by snow for several hours.',
];

/** Two reports whose passages are given, so that only their wording is worked out. */
export const example = await compare(
  { sentences: A, outlet: 'Morning Post' },
  { sentences: B, outlet: 'Evening Mail' },
  {
    links: [
      { a: [0], b: [0] },
      { a: [1], b: [1] },
      { a: [2], b: [2] },
    ],
  },
  WITHOUT_LEXICON,
);

export const sameText = await compare({ sentences: A }, { sentences: A }, {}, WITHOUT_LEXICON);

export const nothingInCommon = await compare({ sentences: A }, { sentences: B }, { links: [] }, WITHOUT_LEXICON);

export const watch = 'We watch closely what the coalition does and stand united.';
export const monitor = 'We monitor closely what the coalition does and stand united.';
export const fishermen = 'Fishermen on the northern coast had asked for new quotas since spring.';

/** Two reports in which people speak, numbers and dates stand, and one sentence is told in other words. */
export const spoken = await compare(
  {
    sentences: [
      'Ferry to return in May',
      'Harbour master Ann Smith said on 3 May 2024 that 40 boats would return.',
      '“We are glad,” said Ann Smith.',
      'The fishermen in Kiev waited.',
    ],
  },
  {
    sentences: [
      'Ferry returns in spring',
      'Harbour master Ann Smith claimed on 4 May 2024 that 60 boats may return.',
      '“We are very glad,” Ann Smith insisted.',
      'The traders in Kyiv slept through the whole long night.',
    ],
  },
  {
    links: [
      { a: [0], b: [0] },
      { a: [1], b: [1] },
      { a: [2], b: [2] },
    ],
  },
  WITHOUT_LEXICON,
);

/** A comparison as it was made before there were highlights. */
export function withoutHighlights({ highlights: _, ...older }: Comparison): Comparison {
  return older;
}
