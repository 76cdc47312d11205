/** The scalar product of two vectors of one width; of unit vectors, their cosine similarity. */
export function dot(x: Float32Array | Float64Array, y: Float32Array | Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (x[k] as number) * (y[k] as number);
  return sum;
}
