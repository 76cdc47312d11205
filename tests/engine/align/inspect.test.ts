import { expect, it } from 'vitest';
import { inspectAlignment } from '../../../src/engine/align/inspect';
import { compare, readAgain } from '../../../src/engine/pipeline';
import { RESOURCES } from '../resources';

const A = ['The Vardar bridge was closed on Monday.', 'Engineers found cracks in two of its pillars.', 'It rained.'];
const B = ['Cracks were found in two pillars by engineers.', 'On Monday the bridge over the Vardar was closed.'];

it('tells of each link the score that it has, and of what it is the sum', async () => {
  const { links, reports } = await compare({ sentences: A }, { sentences: B }, {}, RESOURCES);
  const inspection = inspectAlignment([await readAgain(reports[0], RESOURCES), await readAgain(reports[1], RESOURCES)]);
  expect(links).toHaveLength(2);
  for (const { a, b, score } of links) {
    const pair = inspection.pair(a[0] ?? '', b[0] ?? '');
    if (!pair) throw new Error('a link that was no candidate');
    expect(pair.score).toBeCloseTo(score, 4);
    const sum = pair.features.reduce((all, { contribution }) => all + contribution, pair.bias);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(pair.score, 10);
    expect(inspection.candidatesOf(a[0] ?? '')[0]).toMatchObject({ sentence: b[0] });
    expect(inspection.candidatesOf(b[0] ?? '')[0]).toMatchObject({ sentence: a[0] });
  }
  expect(inspection.pair('a2', 'b0')).toBeNull();
});
