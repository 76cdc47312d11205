/** What stands in the way of an encoder: one of its files, what runs it, or a run that broke off. */
export type EncoderProblemCode = 'damaged' | 'cannot-start' | 'broke-off';

/** An encoder can't be had, or has ended. The message says what happened and what to do; a comparison can be made without it. */
export class EncoderProblem extends Error {
  override readonly name = 'EncoderProblem';

  constructor(
    readonly code: EncoderProblemCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
