import type { TermVector } from '../terms';
import { family, writeBoth } from './family';

/** Where the sentences stand in their reports, and how long they are. */
export const PLACE = family({
  features: [
    'position',
    'place-of-the-first',
    'place-of-the-later',
    'steps-to-the-first',
    'steps-to-the-later',
    'headline-or-lede',
    'headlines',
    'openings',
    'length-of-the-shorter',
    'length-of-the-longer',
    'unlike-in-length',
  ],
  prepare: ({ a, b }) => ({ bodyA: bodyStart(a), bodyB: bodyStart(b), lengthA: a.length, lengthB: b.length }),
  measure({ bodyA, bodyB, lengthA, lengthB }, pair, values, at) {
    const { i, j } = pair;
    const [placeA, placeB] = [(i + 0.5) / lengthA, (j + 0.5) / lengthB];
    values[at] = 1 - Math.abs(placeA - placeB);
    writeBoth(values, at + 1, placeA, placeB);
    writeBoth(values, at + 3, Math.min(i, FAR), Math.min(j, FAR));
    values[at + 5] = leads(i, bodyA, 1) + leads(j, bodyB, 1);
    values[at + 6] = Number(pair.a.headline) + Number(pair.b.headline);
    values[at + 7] = leads(i, bodyA, 3) + leads(j, bodyB, 3);
    const [x, y] = [Math.log1p(pair.a.content.length), Math.log1p(pair.b.content.length)];
    writeBoth(values, at + 8, x, y);
    values[at + 10] = Math.abs(x - y);
  },
});

/** 1 for the first so many sentences of a body, and for what stands over it. */
function leads(place: number, start: number, length: number): number {
  return place <= start + length - 1 ? 1 : 0;
}

const FAR = 12;

/** The first sentence that stands not over the text. */
function bodyStart(vectors: readonly TermVector[]): number {
  return Math.max(
    0,
    vectors.findIndex(({ headline }) => !headline),
  );
}
