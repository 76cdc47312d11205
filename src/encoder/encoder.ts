import type { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { TAGS, VECTOR_SIZE } from '../engine/encode/meaning';
import type { EncodedPassage, Encoder } from '../engine/resources';
import type { Watch } from '../model/options';
import { checkFile, type EncoderModel } from './model-file';
import { EncoderProblem } from './problem';
import { READER } from './reader.data';
import { type Window, windowsOf } from './windows';
import { openWordPiece, type WordPiece } from './wordpiece';
import { type PieceOutputs, wordsFrom } from './words';

/** An encoder that holds memory until it is closed. */
export type OpenEncoder = Encoder & { close(): Promise<void> };

/** The files of an encoder, unpacked. */
export interface EncoderFiles {
  readonly model: Uint8Array<ArrayBuffer>;
  readonly vocabulary: string;
  /** The WebAssembly of ONNX Runtime Web. */
  readonly runtime: Uint8Array<ArrayBuffer>;
}

/** After so many pieces, about a tenth of a second, others may work, and a message that ends all this can come in. */
const PIECES_AT_ONCE = 200;

/**
 * Opens an encoder: a small BERT (Devlin et al. 2019) in int8, run by ONNX Runtime Web in one thread, here as in a browser's worker.
 *
 * @param known which encoder it is, and what its files must hold.
 * @throws EncoderProblem where a file is not what is known of it, or the runtime can't start.
 */
export async function openEncoder(files: EncoderFiles, known: EncoderModel = READER): Promise<OpenEncoder> {
  await checkFile(files.model, known.files.model);
  await checkFile(new TextEncoder().encode(files.vocabulary), known.files.vocabulary);
  await checkFile(files.runtime, known.files.runtime);
  const wordPiece = openWordPiece(files.vocabulary);
  const { session, run } = await start(files);
  return {
    ...traitsOf(known),
    encode: (passages, watch) => encode(passages, wordPiece, run, watch),
    close: () => session.release(),
  };
}

/**
 * An encoder that is opened when it first reads: never, where no report is in its language.
 *
 * @param open is asked once. Where it fails, reading does, each time for the same reason.
 */
export function openWhenNeeded(open: () => Promise<Encoder>, known: EncoderModel = READER): Encoder {
  let opening: Promise<Encoder> | null = null;
  return {
    ...traitsOf(known),
    encode: async (passages, watch) => {
      opening ??= open();
      return (await opening).encode(passages, watch);
    },
  };
}

/** What an encoder says of itself before it has read anything. */
function traitsOf({ version, scale, none }: EncoderModel): Omit<Encoder, 'encode'> {
  return { version, scale, none, reads: (language) => /^(en|und)(-|$)/i.test(language) };
}

/** What the model gives of the pieces of one window. */
type Run = (ids: readonly number[]) => Promise<PieceOutputs>;

async function start({ model, runtime }: EncoderFiles): Promise<{ session: InferenceSession; run: Run }> {
  try {
    const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
    // One thread needs no page that is isolated from all others, and adds numbers up in one order.
    env.wasm.numThreads = 1;
    env.wasm.wasmBinary = runtime;
    env.logLevel = 'error';
    const session = await InferenceSession.create(model, { executionProviders: ['wasm'], logSeverityLevel: 3 });
    const row = (numbers: readonly number[]) =>
      new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
    const run: Run = async (ids) => {
      const { words, tags } = await session.run({ ids: row(ids), mask: row(ids.map(() => 1)) });
      return { words: numbersOf(words, ids.length * VECTOR_SIZE), tags: numbersOf(tags, ids.length * TAGS.length) };
    };
    return { session, run };
  } catch (error) {
    throw new EncoderProblem(
      'cannot-start',
      `The encoder could not be started (${reasonOf(error)}). It needs WebAssembly with SIMD and about 300 MB of memory: close what else is open, or use a newer version of what runs it.`,
      error,
    );
  }
}

function numbersOf(tensor: Tensor | undefined, count: number): Float32Array {
  if (tensor?.data instanceof Float32Array && tensor.data.length === count) return tensor.data;
  throw new TypeError('the model gives other numbers than it should');
}

async function encode(
  passages: readonly (readonly string[])[],
  wordPiece: WordPiece,
  run: Run,
  { progress = () => {}, signal }: Watch = {},
): Promise<readonly EncodedPassage[]> {
  const cut = passages.map((words) => windowsOf(words, wordPiece));
  const all = cut.flat().reduce((sum, { ids }) => sum + ids.length, 0);
  let done = 0;
  let sincePause = 0;
  const read = async ({ ids, sizes }: Window): Promise<EncodedPassage> => {
    signal?.throwIfAborted();
    // One window a run: the model rounds over all that it is given at once, and a passage is to depend on itself alone.
    const words = wordsFrom(sizes, await ran(run, ids));
    done += ids.length;
    sincePause += ids.length;
    if (sincePause >= PIECES_AT_ONCE) {
      sincePause = 0;
      await pause();
    }
    progress(done / all);
    return words;
  };
  const encoded: EncodedPassage[] = [];
  for (const windows of cut) {
    const parts: EncodedPassage[] = [];
    for (const window of windows) parts.push(await read(window));
    encoded.push(joined(parts));
  }
  signal?.throwIfAborted();
  return encoded;
}

async function ran(run: Run, ids: readonly number[]): Promise<PieceOutputs> {
  try {
    return await run(ids);
  } catch (error) {
    throw new EncoderProblem(
      'broke-off',
      `The encoder broke off (${reasonOf(error)}). It may have had too little memory: close what else is open, and try again.`,
      error,
    );
  }
}

/** A run never waits for anything: without a pause no message and no timer would have its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function joined(parts: readonly EncodedPassage[]): EncodedPassage {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { vectors: concat(parts.map(({ vectors }) => vectors)), tags: concat(parts.map(({ tags }) => tags)) };
}

function concat(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
