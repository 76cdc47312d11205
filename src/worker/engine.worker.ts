import { compare } from '../engine/compare';
import type { CompareRequest, CompareResponse } from './protocol';

addEventListener('message', ({ data }: MessageEvent<CompareRequest>) => postMessage(answer(data)));

function answer({ id, a, b }: CompareRequest): CompareResponse {
  try {
    return { id, ok: true, comparison: compare(a, b) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
