/**
 * Lists of numbers for one passage after another. Each passage needs some forty of them, and to ask the machine for each
 * anew costs more than what is done with most. A list is good until the arena is cleared.
 */
export class Arena {
  readonly #doubles = new Slab(Float64Array);
  readonly #floats = new Slab(Float32Array);
  readonly #integers = new Slab(Int32Array);

  /** Every list that was taken is given back. */
  clear(): void {
    this.#doubles.clear();
    this.#floats.clear();
    this.#integers.clear();
  }

  /** `length` noughts. */
  doubles(length: number): Float64Array {
    return this.#doubles.take(length);
  }

  floats(length: number): Float32Array {
    return this.#floats.take(length);
  }

  integers(length: number): Int32Array {
    return this.#integers.take(length);
  }
}

type List = Float64Array | Float32Array | Int32Array;

const FIRST_SIZE = 16_384;

class Slab<Kind extends List> {
  readonly #kind: new (
    length: number,
  ) => Kind;
  #all: Kind;
  #taken = 0;

  constructor(kind: new (length: number) => Kind) {
    this.#kind = kind;
    this.#all = new kind(FIRST_SIZE);
  }

  clear(): void {
    this.#taken = 0;
  }

  take(length: number): Kind {
    // What was taken before keeps its own list.
    if (this.#taken + length > this.#all.length) {
      this.#all = new this.#kind(Math.max(2 * this.#all.length, length));
      this.#taken = 0;
    }
    const from = this.#taken;
    this.#taken += length;
    return this.#all.subarray(from, this.#taken).fill(0) as Kind;
  }
}
