import { EncoderProblem } from '../encoder/problem';
import { compare } from '../engine/pipeline';
import type { Encoder } from '../engine/resources';
import type { Comparison } from '../model/comparison';
import type { Options, Watch } from '../model/options';
import type { Input } from '../model/source';
import { RESOURCES } from './resources';

/** A comparison, and what the encoder failed of where it was made without. */
export interface Compared {
  readonly comparison: Comparison;
  readonly problem: EncoderProblem | null;
}

/** Compares with an encoder, and where that fails, from the beginning without: a comparison is never lost by it. */
export async function compareWithEncoder(
  a: Input,
  b: Input,
  options: Options,
  encoder: Encoder | null,
  watch?: Watch,
): Promise<Compared> {
  try {
    return { comparison: await compare(a, b, options, { ...RESOURCES, encoder }, watch), problem: null };
  } catch (problem) {
    if (!(problem instanceof EncoderProblem)) throw problem;
    return { comparison: await compare(a, b, options, RESOURCES, watch), problem };
  }
}
