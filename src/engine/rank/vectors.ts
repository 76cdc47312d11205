type Vector = Float32Array | Float64Array;

/** The cosine of two vectors of length 1; 0 where either is missing. */
export function cosine(x: Vector | null | undefined, y: Vector | null | undefined): number {
  if (!x || !y) return 0;
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (x[k] as number) * (y[k] as number);
  return sum;
}

/** The sum of some vectors, made of length 1; null where there is none, or they cancel each other out. */
export function unitSum(vectors: readonly (Vector | null)[]): Float64Array | null {
  let sum: Float64Array | null = null;
  for (const own of vectors) {
    if (!own) continue;
    sum ??= new Float64Array(own.length);
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (own[k] as number);
  }
  if (!sum) return null;
  const length = Math.sqrt(cosine(sum, sum));
  return length > 1e-9 ? sum.map((own) => own / length) : null;
}
