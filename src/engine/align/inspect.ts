import type { AlignmentInspection, PairInspection } from '../../model/inspection';
import type { ReadReport } from '../read-report';
import { judge } from './align';
import { featureOf } from './features';
import { contributions } from './model';

/** Tells how the alignment of two reports came about: which pairs were candidates, with their features and scores. */
export function inspectAlignment(reports: readonly [ReadReport, ReadReport]): AlignmentInspection {
  const { measured, model, firstScores, scores } = judge(reports);
  const { candidates } = measured;
  const idOf = (side: 0 | 1, index: number) => reports[side].sentences[index]?.id ?? '';
  const indexOf = new Map(reports.flatMap(({ sentences }) => sentences.map(({ id }, index) => [id, index] as const)));

  const pair = (a: string, b: string): PairInspection | null => {
    const place = candidates.find(indexOf.get(a) ?? -1, indexOf.get(b) ?? -1);
    if (place < 0) return null;
    const { bias, features: names, weights, added } = contributions(measured, place, model);
    const features = names.map((feature, f) => ({
      feature,
      value: featureOf(measured, place, feature),
      weight: weights[f] as number,
      contribution: added[f] as number,
    }));
    features.sort((x, y) => Math.abs(y.contribution) - Math.abs(x.contribution));
    return { firstScore: firstScores[place] as number, score: scores[place] as number, bias, features };
  };
  const candidatesOf = (sentence: string) => {
    const index = indexOf.get(sentence);
    const found: { sentence: string; score: number }[] = [];
    for (let k = 0; k < candidates.count; k++) {
      const [a, b] = [candidates.a[k] as number, candidates.b[k] as number];
      const score = scores[k] as number;
      if (a === index && idOf(0, a) === sentence) found.push({ sentence: idOf(1, b), score });
      else if (b === index && idOf(1, b) === sentence) found.push({ sentence: idOf(0, a), score });
    }
    return found.sort((x, y) => y.score - x.score);
  };
  return { pair, candidatesOf };
}
