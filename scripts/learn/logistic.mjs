/** Logistic regression by Newton's method with an L2 penalty on standardised features. */
export const sigmoid = (z) => 1 / (1 + Math.exp(-z));
export const dot = (x, y) => x.reduce((sum, value, k) => sum + value * y[k], 0);

/** Of rows `{x, yes, weight?}`: weights on the features as they are, the bias last. */
export function logistic(rows, penalty) {
  const size = rows[0].x.length;
  const weightOf = ({ weight = 1 }) => weight;
  const all = rows.reduce((sum, row) => sum + weightOf(row), 0);
  const each = Array.from({ length: size }, (_, k) => k);
  const mean = each.map((k) => rows.reduce((sum, row) => sum + weightOf(row) * row.x[k], 0) / all);
  const deviation = each.map(
    (k) => Math.sqrt(rows.reduce((sum, row) => sum + weightOf(row) * (row.x[k] - mean[k]) ** 2, 0) / all) || 1,
  );
  const inputs = rows.map(({ x }) => [...x.map((value, k) => (value - mean[k]) / deviation[k]), 1]);
  let weights = new Array(size + 1).fill(0);
  for (let round = 0; round < 12; round++) {
    const gradient = weights.map((weight, k) => (k < size ? -penalty * weight : 0));
    const hessian = weights.map((_, k) => weights.map((_, l) => (k === l && k < size ? penalty : 1e-9)));
    inputs.forEach((input, r) => {
      const p = sigmoid(dot(input, weights));
      const weight = weightOf(rows[r]);
      for (let k = 0; k <= size; k++) {
        gradient[k] += weight * (Number(rows[r].yes) - p) * input[k];
        for (let l = 0; l <= size; l++) hessian[k][l] += weight * p * (1 - p) * input[k] * input[l];
      }
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight + step[k]);
  }
  const raw = each.map((k) => weights[k] / deviation[k]);
  return [...raw, weights[size] - raw.reduce((sum, weight, k) => sum + weight * mean[k], 0)];
}

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, k) => [...row, vector[k]]);
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows
      .slice(k)
      .reduce((best, row, l) => (Math.abs(row[k]) > Math.abs(rows[best][k]) ? k + l : best), k);
    [rows[k], rows[pivot]] = [rows[pivot], rows[k]];
    for (let l = 0; l < rows.length; l++) {
      if (l === k) continue;
      const factor = rows[l][k] / rows[k][k];
      for (let m = k; m <= rows.length; m++) rows[l][m] -= factor * rows[k][m];
    }
  }
  return rows.map((row, k) => row[rows.length] / row[k]);
}
