import type { Candidates } from './candidates';

/** For each candidate, the strongest other of its sentence of A and of its sentence of B; 0 where there is none. */
export interface Rivals {
  readonly ofA: Float64Array;
  readonly ofB: Float64Array;
}

/** Who competes with whom, by a value for each candidate. */
export function rivalsAmong({ a, b }: Candidates, values: Float64Array): Rivals {
  return { ofA: strongestOthers(a, values), ofB: strongestOthers(b, values) };
}

function strongestOthers(sentences: Int32Array, values: Float64Array): Float64Array {
  const size = sentences.reduce((most, at) => Math.max(most, at), -1) + 1;
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  sentences.forEach((at, k) => {
    const value = values[k] as number;
    if (value > (first[at] as number)) {
      second[at] = first[at] as number;
      first[at] = value;
    } else if (value > (second[at] as number)) second[at] = value;
  });
  return values.map((value, k) => {
    const at = sentences[k] as number;
    return (value === first[at] ? second[at] : first[at]) as number;
  });
}
