import type { Lexicon } from '../../languages/pack';
import type { Classes, Terms, TermVector } from './terms';

/** What the sentences of a report are about: a vector for each, `width` numbers, in one list: an array for each would fill the memory. */
interface SentenceVectors {
  readonly width: number;
  readonly values: Float64Array;
  /** 1 where a word of the sentence is known; it has no vector where none is. */
  readonly known: Uint8Array;
}

/** The cosine similarity of a sentence of A and one of B, by index, -1 to 1; null where one has no vector. */
export type CosineSimilarity = (a: number, b: number) => number | null;

/**
 * By the vectors of both reports' sentences: the mean of their words' vectors, each by its weight, without what all
 * sentences of the two reports have in common, their topic (after Arora, Liang & Ma 2017).
 */
export function cosineSimilarity(terms: Terms, lexicon: Lexicon): CosineSimilarity {
  const [a, b] = [sentenceVectors(terms.a, terms.classes, lexicon), sentenceVectors(terms.b, terms.classes, lexicon)];
  const topic = topicOf(a, b);
  if (topic) for (const own of [a, b]) leaveOut(topic, own);
  return (i, j) =>
    a.known[i] && b.known[j] ? dotAt(a.values, i * a.width, b.values, j * b.width, Math.min(a.width, b.width)) : null;
}

function sentenceVectors(
  terms: readonly TermVector[],
  { weights, functions }: Classes,
  lexicon: Lexicon,
): SentenceVectors {
  const known = new Uint8Array(terms.length);
  let width = 0;
  let values = new Float64Array(0);
  terms.forEach(({ words, bare }, sentence) => {
    for (let at = 0; at < words.length; at++) {
      const id = words[at] as number;
      const vector = functions[id] ? null : lexicon.vector(bare[at] as string);
      if (!vector) continue;
      if (width === 0) {
        width = vector.length;
        values = new Float64Array(terms.length * width);
      }
      known[sentence] = 1;
      const weight = weights[id] as number;
      for (let k = 0, to = sentence * width; k < width; k++, to++)
        values[to] = (values[to] as number) + weight * (vector[k] as number);
    }
  });
  const own = { width, values, known };
  toUnit(own);
  return own;
}

/** Summed side by side and then together, so that it is the same whichever report is first. */
function topicOf(a: SentenceVectors, b: SentenceVectors): Float64Array | null {
  const [ofA, ofB] = [sum(a), sum(b)];
  const width = Math.max(a.width, b.width);
  const both = Float64Array.from({ length: width }, (_, k) => (ofA[k] ?? 0) + (ofB[k] ?? 0));
  const topic = { width, values: both, known: new Uint8Array(1).fill(1) };
  toUnit(topic);
  return topic.known[0] ? both : null;
}

function sum({ width, values, known }: SentenceVectors): Float64Array {
  const out = new Float64Array(width);
  known.forEach((isKnown, sentence) => {
    if (!isKnown) return;
    for (let k = 0, at = sentence * width; k < width; k++, at++) out[k] = (out[k] as number) + (values[at] as number);
  });
  return out;
}

function leaveOut(topic: Float64Array, vectors: SentenceVectors): void {
  const { width, values, known } = vectors;
  for (let sentence = 0, from = 0; sentence < known.length; sentence++, from += width) {
    if (!known[sentence]) continue;
    const along = dotAt(values, from, topic, 0, width);
    for (let k = 0; k < width; k++) values[from + k] = (values[from + k] as number) - along * (topic[k] as number);
  }
  toUnit(vectors);
}

/** Makes each vector of length 1; what has nearly no length tells nothing. */
function toUnit({ width, values, known }: SentenceVectors): void {
  for (let sentence = 0, from = 0; sentence < known.length; sentence++, from += width) {
    if (!known[sentence]) continue;
    const length = Math.sqrt(dotAt(values, from, values, from, width));
    if (length > 1e-9) for (let at = from; at < from + width; at++) values[at] = (values[at] as number) / length;
    else known[sentence] = 0;
  }
}

/** The scalar product of two vectors that begin there. */
function dotAt(x: Float64Array, fromX: number, y: Float64Array, fromY: number, width: number): number {
  let product = 0;
  for (let k = 0; k < width; k++) product += (x[fromX + k] as number) * (y[fromY + k] as number);
  return product;
}
