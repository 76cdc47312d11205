import { type Meaning, VECTOR_SIZE } from '../encode/meaning';
import { mutualSoftmax } from '../encode/mutual-softmax';
import type { ReadReport } from '../read-report';
import { AT, type Measured, WIDTH } from './features';
import type { Terms, TermVector } from './terms';

/** A sentence's words that an encoder has read, each class once: its row among the vectors, and what it weighs. */
interface ReadWords {
  readonly rows: Int32Array;
  readonly weights: Float64Array;
  readonly total: number;
}

/**
 * Adds to each candidate how much of each sentence is answered by the other's words, by the encoder's vectors: soft coverage,
 * each word by its rarity, in both directions. Of sentences that it has not read nothing is told.
 */
export function addAnswered(measured: Measured, terms: Terms, reports: readonly [ReadReport, ReadReport]): void {
  const [inA, inB] = [reports[0].meaning, reports[1].meaning];
  if (!inA || !inB) return;
  const [a, b] = [readWords(terms.a, terms, inA), readWords(terms.b, terms, inB)];
  const { candidates, values } = measured;
  for (let k = 0; k < candidates.count; k++) {
    const [x, y] = [a[candidates.a[k] as number] as ReadWords, b[candidates.b[k] as number] as ReadWords];
    if (x.total === 0 || y.total === 0) continue;
    const { ofA, ofB, nearA, nearB } = answered(x, y, inA, inB);
    const row = k * WIDTH;
    const [shareA, shareB] = [ofA / x.total, ofB / y.total];
    values[row + AT['answered-of-the-less']] = Math.min(shareA, shareB);
    values[row + AT['answered-of-the-more']] = Math.max(shareA, shareB);
    values[row + AT['weight-answered']] = Math.log1p((ofA + ofB) / 2);
    values[row + AT['nearest-in-meaning']] = Math.min(nearA / x.total, nearB / y.total);
  }
}

function readWords(vectors: readonly TermVector[], { classes }: Terms, { rowAt }: Meaning): ReadWords[] {
  return vectors.map(({ distinct, spans }) => {
    const rows: number[] = [];
    const weights: number[] = [];
    spans.forEach(([start], at) => {
      const row = rowAt(start);
      if (row < 0) return;
      rows.push(row);
      weights.push(classes.weights[distinct[at] as number] as number);
    });
    const total = weights.reduce((sum, own) => sum + own, 0);
    return { rows: Int32Array.from(rows), weights: Float64Array.from(weights), total };
  });
}

/** What the answered words of each sentence weigh, and how near in meaning each word's nearest is, by weight. */
function answered(a: ReadWords, b: ReadWords, inA: Meaning, inB: Meaning) {
  const [n, m] = [a.rows.length, b.rows.length];
  const list = () => new Float64Array(n * m);
  const [cosines, answers] = [list(), { ofRow: list(), ofColumn: list() }];
  const [nearestA, nearestB] = [new Float64Array(n), new Float64Array(m)];
  for (let i = 0, cell = 0; i < n; i++)
    for (let j = 0; j < m; j++, cell++) {
      const cosine = cosineAt(inA, a.rows[i] as number, inB, b.rows[j] as number);
      cosines[cell] = cosine;
      if (cosine > (nearestA[i] as number)) nearestA[i] = cosine;
      if (cosine > (nearestB[j] as number)) nearestB[j] = cosine;
    }
  mutualSoftmax(cosines, n, m, inA, answers);
  const [toldA, toldB] = [new Float64Array(n), new Float64Array(m)];
  for (let i = 0, cell = 0; i < n; i++)
    for (let j = 0; j < m; j++, cell++) {
      const both = ((answers.ofRow[cell] as number) + (answers.ofColumn[cell] as number)) / 2;
      toldA[i] = (toldA[i] as number) + both;
      toldB[j] = (toldB[j] as number) + both;
    }
  return {
    ofA: weighed(toldA, a.weights),
    ofB: weighed(toldB, b.weights),
    nearA: weighed(nearestA, a.weights),
    nearB: weighed(nearestB, b.weights),
  };
}

/** No word is answered more than wholly. */
function weighed(values: Float64Array, weights: Float64Array): number {
  return values.reduce((sum, own, k) => sum + Math.min(1, own) * (weights[k] as number), 0);
}

function cosineAt({ vectors: x }: Meaning, row: number, { vectors: y }: Meaning, other: number): number {
  let sum = 0;
  for (let k = 0, at = row * VECTOR_SIZE, to = other * VECTOR_SIZE; k < VECTOR_SIZE; k++, at++, to++)
    sum += (x[at] as number) * (y[to] as number);
  return sum;
}
