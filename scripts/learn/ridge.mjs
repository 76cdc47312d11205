/**
 * Logistic regression with an L2 penalty, by Newton's method with conjugate gradients (Lin, Weng & Keerthi 2008), over features
 * in deviations from their mean, up to `farthest`. Rows may be in cells (bits): each cell has copies of all weights of its own,
 * shrunk `1 / scale²` times more (after Daumé 2007).
 */
const ROUNDS = 12;
const STEPS = 60;
const ENOUGH = 1e-3;

/**
 * Of `values`, `width` numbers a row; `yes` and `cells` (bits), a number a row.
 *
 * @returns `{bias, cells, features}`: for each feature [mean, deviation, weight, what is more in each cell].
 */
export function ridge({ values, width, yes, cells }, { penalty, scale, cellCount, farthest }) {
  const count = yes.length;
  const { mean, deviation } = moments(values, width, count);
  const inputs = new Float32Array(count * width);
  for (let r = 0, at = 0; r < count; r++)
    for (let k = 0; k < width; k++, at++)
      inputs[at] = Math.max(-farthest, Math.min(farthest, (values[at] - mean[k]) / deviation[k]));
  const block = width + 1;
  // The parameters: weights and bias for all rows, then for each cell.
  const size = block * (cellCount + 1);
  const scaleOf = (part, k) => (part === 0 || k === width ? 1 : scale);
  const combos = 2 ** cellCount;
  const isIn = (combo, part) => part === 0 || (combo & (1 << (part - 1))) > 0;

  function product(weights) {
    const byCombo = Array.from({ length: combos }, (_, combo) => {
      const own = new Float64Array(block);
      for (let part = 0; part <= cellCount; part++)
        if (isIn(combo, part)) for (let k = 0; k < block; k++) own[k] += scaleOf(part, k) * weights[part * block + k];
      return own;
    });
    const out = new Float64Array(count);
    for (let r = 0, at = 0; r < count; r++) {
      const own = byCombo[cells[r]];
      let sum = own[width];
      for (let k = 0; k < width; k++, at++) sum += own[k] * inputs[at];
      out[r] = sum;
    }
    return out;
  }
  function transposed(byRow) {
    const byCombo = Array.from({ length: combos }, () => new Float64Array(block));
    for (let r = 0, at = 0; r < count; r++) {
      const own = byCombo[cells[r]];
      const value = byRow[r];
      own[width] += value;
      for (let k = 0; k < width; k++, at++) own[k] += value * inputs[at];
    }
    const out = new Float64Array(size);
    for (let part = 0; part <= cellCount; part++)
      for (let combo = 0; combo < combos; combo++)
        if (isIn(combo, part))
          for (let k = 0; k < block; k++) out[part * block + k] += scaleOf(part, k) * byCombo[combo][k];
    return out;
  }
  const shrink = (k) => (k === width ? 1e-6 : penalty);

  const weights = new Float64Array(size);
  let first = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const p = product(weights).map((z) => 1 / (1 + Math.exp(-z)));
    const gradient = transposed(p.map((own, r) => own - yes[r]));
    for (let k = 0; k < size; k++) gradient[k] += shrink(k) * weights[k];
    const length = Math.sqrt(inner(gradient, gradient));
    if (round === 0) first = length;
    if (length < ENOUGH * first) break;
    const curve = p.map((own) => own * (1 - own));
    const apply = (direction) => {
      const z = product(direction);
      const out = transposed(z.map((own, r) => own * curve[r]));
      for (let k = 0; k < size; k++) out[k] += shrink(k) * direction[k];
      return out;
    };
    const step = conjugateGradients(apply, gradient);
    for (let k = 0; k < size; k++) weights[k] -= step[k];
  }
  return {
    bias: weights[width],
    cells: Array.from({ length: cellCount }, (_, cell) => weights[(cell + 1) * block + width]),
    features: Array.from({ length: width }, (_, k) => [
      mean[k],
      deviation[k],
      ...Array.from({ length: cellCount + 1 }, (_, part) => scaleOf(part, k) * weights[part * block + k]),
    ]),
  };
}

function moments(values, width, count) {
  const [mean, squares] = [new Float64Array(width), new Float64Array(width)];
  for (let at = 0; at < count * width; at++) mean[at % width] += values[at] / count;
  for (let at = 0; at < count * width; at++) squares[at % width] += (values[at] - mean[at % width]) ** 2 / count;
  return { mean, deviation: squares.map((own) => Math.sqrt(own) || 1) };
}

/** Solves `apply(x) = right`, nearly. */
function conjugateGradients(apply, right) {
  const x = new Float64Array(right.length);
  let rest = right.slice();
  let direction = right.slice();
  let length = inner(rest, rest);
  const enough = length * 1e-4;
  for (let step = 0; step < STEPS && length > enough; step++) {
    const image = apply(direction);
    const far = length / inner(direction, image);
    for (let k = 0; k < x.length; k++) x[k] += far * direction[k];
    rest = rest.map((own, k) => own - far * image[k]);
    const next = inner(rest, rest);
    direction = direction.map((own, k) => rest[k] + (next / length) * own);
    length = next;
  }
  return x;
}

function inner(x, y) {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k] * y[k];
  return sum;
}
