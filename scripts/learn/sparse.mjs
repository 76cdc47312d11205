/** Logistic regression over features that hold or not, by stochastic gradients with a step for each feature (AdaGrad, Duchi et al. 2011). */
import { sigmoid } from './logistic.mjs';

const EPOCHS = 6;
const RATE = 0.15;
const PENALTY = 1e-3;
/** A feature holds at least so often. */
const SELDOM = 3;

/** Of rows `{names, yes, weight?}` the weights by name; the same rows give the same weights. */
export function sparseLogistic(rows) {
  const [weights, squares] = [new Map(), new Map()];
  const random = sequence(7);
  const order = [...rows];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { names, yes, weight = 1 } of order) {
      const error = (Number(yes) - sigmoid(sureness(names, weights))) * weight;
      if (Math.abs(error) < 0.01) continue;
      for (const name of names) {
        const own = weights.get(name) ?? 0;
        const gradient = error - PENALTY * own;
        const square = (squares.get(name) ?? 1e-6) + gradient ** 2;
        squares.set(name, square);
        weights.set(name, own + (RATE * gradient) / Math.sqrt(square));
      }
    }
  }
  return weights;
}

/** The same with so many features alone: those that change most rows most; weights in tenths. */
export function fewWeights(rows, most) {
  const times = new Map();
  for (const { names } of rows) for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const only = (kept) => rows.map((row) => ({ ...row, names: row.names.filter(kept) }));
  const all = sparseLogistic(only((name) => times.get(name) >= SELDOM));
  const share = ([name, weight]) => Math.abs(weight) * Math.sqrt(times.get(name));
  const kept = new Set(
    [...all]
      .sort((x, y) => share(y) - share(x))
      .slice(0, most)
      .map(([name]) => name),
  );
  const tenths = [...sparseLogistic(only((name) => kept.has(name)))].map(([name, weight]) => [
    name,
    Math.round(10 * weight) / 10,
  ]);
  return new Map(tenths.filter(([, weight]) => weight !== 0));
}

export function sureness(names, weights) {
  return names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
}

function shuffle(list, random) {
  for (let k = list.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [list[k], list[other]] = [list[other], list[k]];
  }
}

/** Numbers of 0 to 1 that look random, always the same (a linear congruential generator). */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
